//! Facts that belong to the kind of plan: what was assessed, recommended, agreed and filed.

use super::whose::{only_for, titled};
use super::{Contact, contact, or_empty, reader_name, strings};
use crate::language::{Language, capital, say, small};
use crate::model::plan::{
    Akutkontakt, Del, ForberedendeDelDel, Forsørgelse, IndsatsdelDel, IndstillingDel, Kanal, Levering,
    Lægekilde, Lægeoplysning, Matchkategori, MinPlanDel, Opbevaring, Opbevaringssted, Plan, Temaer, Ydelse,
};
use crate::model::{Date, Readers, Words, mark};
use crate::render::Ctx;
use crate::site::Case;
use serde::Serialize;

/// Facts under one heading.
#[derive(Serialize)]
pub(super) struct Group {
    pub titel: String,
    pub fakta: Vec<Fact>,
    /// Who alone sees it.
    pub kun: String,
}

/// A name and what stands to it.
#[derive(Serialize)]
pub(super) struct Fact {
    pub navn: String,
    pub linjer: Vec<Line>,
}

/// A line of it, and where it leads.
#[derive(Serialize)]
pub(super) struct Line {
    pub tekst: String,
    pub href: String,
}

/// Collects facts, leaving out what is not there.
struct Facts<'a> {
    l: &'a Language,
    all: Vec<Fact>,
}

impl Group {
    /// The same group, for these readers only.
    fn of(self, ctx: &Ctx, case: &Case, readers: Option<&Readers>) -> Self {
        Self {
            titel: titled(ctx, case, readers, self.titel),
            kun: only_for(ctx, case, readers),
            fakta: self.fakta,
        }
    }
}

impl<'a> Facts<'a> {
    fn new(l: &'a Language) -> Self {
        Self { l, all: Vec::new() }
    }

    /// One line; a name that is there already gets one more.
    fn line(&mut self, navn: &str, tekst: String) {
        if tekst.is_empty() {
            return;
        }
        let line = Line { tekst, href: String::new() };
        match self.all.iter_mut().find(|fact| fact.navn == navn) {
            Some(fact) => fact.linjer.push(line),
            None => self.all.push(Fact { navn: navn.to_owned(), linjer: vec![line] }),
        }
    }

    fn add(&mut self, navn: &str, lines: impl IntoIterator<Item = String>) {
        for tekst in lines {
            self.line(navn, tekst);
        }
    }

    fn text(&mut self, navn: &str, words: Option<&Words>) {
        self.line(navn, or_empty(words));
    }

    fn date(&mut self, navn: &str, date: Option<Date>) {
        self.add(navn, date.map(|d| self.l.weekday(d)));
    }

    /// Who alone sees the fact.
    fn only_for(&mut self, ctx: &Ctx, case: &Case, navn: &str, readers: Option<&Readers>) {
        self.line(navn, only_for(ctx, case, readers));
    }

    fn group(self, titel: String) -> Option<Group> {
        (!self.all.is_empty()).then_some(Group { titel, fakta: self.all, kun: String::new() })
    }
}

/// All there is to know of the plan; of a recommendation what [`recommendation`] does not tell first.
pub(super) fn groups(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Group> {
    let mut groups = own(ctx, case, plan);
    groups.extend(assessment(ctx, case, plan));
    groups.extend(people(ctx, case, plan));
    groups.extend(consents(ctx, case, plan));
    groups.extend(paper(ctx, case, plan));
    groups
}

/// What only this kind of plan has.
fn own(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Group> {
    let l = ctx.language;
    let mut facts = Facts::new(l);
    match &plan.del {
        Del::MinPlan(del) => min_plan(&mut facts, del),
        Del::ForberedendeDel(del) => return preparatory(ctx, case, del),
        Del::Indstilling(del) => return meeting(l, del).into_iter().collect(),
        Del::Indsatsdel(del) => action(&mut facts, del),
        Del::HelhedsorienteretPlan(del) => {
            facts.text(&say!(l, "plan_fact_authority"), del.myndighed.as_ref());
            facts.text(&say!(l, "plan_fact_built_on"), del.udredning.as_ref());
            facts.add(&say!(l, "plan_fact_yearly_amount"), del.årligt_beløb.map(|m| l.money(m)));
        }
        Del::Familieplan(del) => {
            facts.text(&say!(l, "plan_fact_shared_wish"), del.fælles_ønske.as_ref());
            facts.text(&say!(l, "plan_fact_authority"), del.myndighed.as_ref());
        }
    }
    facts.group(say!(l, "plan_about")).into_iter().collect()
}

fn min_plan(facts: &mut Facts, del: &MinPlanDel) {
    let l = facts.l;
    facts.text(&say!(l, "plan_fact_way_to_job"), del.vej_til_job.as_ref());
    if let Some(grant) = &del.bevilling {
        facts.line(&say!(l, "plan_fact_granted"), grant.hvad.to_string());
        facts.text(&say!(l, "plan_fact_education"), grant.uddannelse.as_ref());
        facts.date(&say!(l, "plan_fact_granted_on"), grant.dato);
    }
    facts.text(&say!(l, "plan_fact_target_group"), del.målgruppe.as_ref());
}

fn action(facts: &mut Facts, del: &IndsatsdelDel) {
    let l = facts.l;
    facts.date(&say!(l, "plan_fact_finished"), del.færdig);
    facts.date(&say!(l, "plan_fact_course_began"), del.forløb_start);
    facts.date(&say!(l, "plan_fact_course_ends"), del.forløb_slut);
    facts.add(&say!(l, "plan_fact_first_six_months"), strings(&del.første_seks_måneder));
    facts.add(&say!(l, "plan_fact_left_out"), strings(&del.fravalgt));
    facts.text(&say!(l, "plan_fact_talks_later"), del.aftale_om_samtaler.as_ref());
}

fn preparatory(ctx: &Ctx, case: &Case, del: &ForberedendeDelDel) -> Vec<Group> {
    let l = ctx.language;
    let mut facts = Facts::new(l);
    facts.date(&say!(l, "plan_fact_begun"), del.påbegyndt);
    facts.date(&say!(l, "plan_fact_done"), del.færdig);
    facts.text(&say!(l, "plan_fact_own_health"), del.selvvurderet_helbred.as_ref());
    facts.text(&say!(l, "plan_fact_tried_before"), del.forudgående_indsats.as_ref());
    facts.add(&say!(l, "plan_fact_benefit_before"), del.tidligere_ydelse.map(|b| benefit(l, b)));
    let name = say!(l, "plan_fact_medical");
    for told in &del.lægeoplysninger {
        facts.line(&name, medical(l, told));
        facts.only_for(ctx, case, &name, told.synlig_for.as_ref());
    }
    let of = |themes: &Option<Temaer>, group: Option<Group>| {
        let readers = themes.as_ref().and_then(|t| t.synlig_for.as_ref());
        group.map(|group| group.of(ctx, case, readers))
    };
    let strengths = themes(l, say!(l, "plan_strengths"), del.ressourcer.as_ref());
    let mut groups: Vec<Group> = of(&del.ressourcer, strengths).into_iter().collect();
    let challenges = themes(l, say!(l, "plan_challenges"), del.udfordringer.as_ref());
    groups.extend(of(&del.udfordringer, challenges));
    if let Some(cv) = &del.cv {
        let mut facts = Facts::new(l);
        facts.add(&say!(l, "plan_fact_skills"), strings(&cv.kompetencer));
        facts.add(&say!(l, "plan_fact_earlier_jobs"), strings(&cv.job));
        facts.add(&say!(l, "plan_fact_training"), strings(&cv.uddannelse));
        let group = facts.group(say!(l, "plan_cv"));
        groups.extend(group.map(|group| group.of(ctx, case, cv.synlig_for.as_ref())));
    }
    groups.extend(facts.group(say!(l, "plan_about_preparation")));
    groups
}

fn benefit(l: &Language, benefit: Forsørgelse) -> String {
    match benefit {
        Forsørgelse::Kontanthjælp => say!(l, "plan_benefit_cash"),
        Forsørgelse::Uddannelseshjælp => say!(l, "plan_benefit_education"),
        Forsørgelse::Ressourceforløbsydelse => say!(l, "plan_benefit_resource"),
        Forsørgelse::Sygedagpenge => say!(l, "plan_benefit_sickness"),
        Forsørgelse::Dagpenge => say!(l, "plan_benefit_unemployment"),
        Forsørgelse::Andet => say!(l, "plan_benefit_other"),
    }
}

/// `Fra din egen læge (LÆ 265), 18. marts 2024: …`
fn medical(l: &Language, medical: &Lægeoplysning) -> String {
    let mut text = match medical.kilde {
        Lægekilde::PraktiserendeLæge => say!(l, "plan_medical_gp"),
        Lægekilde::KliniskFunktion => say!(l, "plan_medical_clinic"),
        Lægekilde::Sundhedskoordinator => say!(l, "plan_medical_coordinator"),
        Lægekilde::Speciallæge => say!(l, "plan_medical_specialist"),
        Lægekilde::Sygehus => say!(l, "plan_medical_hospital"),
        Lægekilde::Lægekonsulent => say!(l, "plan_medical_consultant"),
        Lægekilde::Anden => say!(l, "plan_medical_other"),
    };
    if let Some(name) = &medical.attest {
        text = format!("{text} ({name})");
    }
    if let Some(date) = medical.dato {
        text = say!(l, "list_more", a = text, b = l.day(date));
    }
    match &medical.konklusion {
        Some(says) => say!(l, "plan_says", what = text, text = says),
        None => text,
    }
}

fn themes(l: &Language, title: String, themes: Option<&Temaer>) -> Option<Group> {
    let themes = themes?;
    let mut facts = Facts::new(l);
    facts.text(&say!(l, "plan_theme_job"), themes.job.as_ref());
    facts.text(&say!(l, "plan_theme_social"), themes.sociale.as_ref());
    facts.text(&say!(l, "plan_theme_health"), themes.helbred.as_ref());
    facts.group(title)
}

/// What the team recommends and the municipality decided, of a recommendation: told first.
pub(super) fn recommendation(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<Group> {
    let Del::Indstilling(del) = &plan.del else { return None };
    let l = ctx.language;
    let mut facts = Facts::new(l);
    if let Some(decision) = &del.afgørelse {
        let name = say!(l, "plan_fact_decision");
        let when = capital(&l.weekday(decision.dato));
        facts.line(&name, say!(l, "plan_says", what = when, text = &decision.tekst));
        facts.only_for(ctx, case, &name, decision.synlig_for.as_ref());
    }
    let what = del.indstillet_til.map(|y| match y {
        Ydelse::Ressourceforløb => say!(l, "plan_to_resource_course"),
        Ydelse::Fleksjob => say!(l, "plan_to_flexible_job"),
        Ydelse::Førtidspension => say!(l, "plan_to_pension"),
        Ydelse::Jobafklaring => say!(l, "plan_to_job_clarification"),
        Ydelse::AndenIndsats => say!(l, "plan_to_other"),
    });
    facts.add(&say!(l, "plan_fact_recommends"), what);
    facts.add(&say!(l, "plan_fact_how_long"), del.varighed.map(|p| l.period(p)));
    facts.text(&say!(l, "plan_fact_why_so_long"), del.begrundelse_for_varighed.as_ref());
    facts.text(&say!(l, "plan_fact_why_no_course"), del.hvorfor_ikke_ressourceforløb.as_ref());
    facts.text(&say!(l, "plan_fact_your_wish"), del.borgerens_ønske.as_ref());
    if let Some(need) = &del.tættere_opfølgning {
        let name = say!(l, "plan_fact_closer_follow_up");
        let yes = if need.behov.0 { say!(l, "plan_yes") } else { say!(l, "plan_no") };
        let why = or_empty(need.begrundelse.as_ref());
        facts.line(&name, format!("{yes} {why}").trim_end().to_owned());
        facts.only_for(ctx, case, &name, need.synlig_for.as_ref());
    }
    let decided = del.afgørelse.is_some();
    facts.group(if decided { say!(l, "plan_recommended_and_decided") } else { say!(l, "plan_recommended") })
}

/// The team's meeting, and when its recommendation was sent.
fn meeting(l: &Language, del: &IndstillingDel) -> Option<Group> {
    let mut facts = Facts::new(l);
    facts.date(&say!(l, "plan_fact_team_meeting"), del.teammøde);
    facts.add(&say!(l, "plan_fact_present"), strings(&del.deltagere));
    facts.date(&say!(l, "plan_fact_sent"), del.sendt);
    facts.group(say!(l, "plan_about_recommendation"))
}

fn assessment(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<Group> {
    let l = ctx.language;
    let own = plan.r#match.as_ref()?;
    let mut facts = Facts::new(l);
    let category = match own.kategori {
        Matchkategori::Jobparat => say!(l, "plan_match_job"),
        Matchkategori::Aktivitetsparat => say!(l, "plan_match_activity"),
        Matchkategori::Uddannelsesparat => say!(l, "plan_match_education"),
    };
    facts.line(&say!(l, "plan_fact_assessment"), category);
    facts.text(&say!(l, "plan_why"), own.begrundelse.as_ref());
    facts.date(&say!(l, "plan_fact_filed"), own.journaliseret);
    facts.text(&say!(l, "plan_fact_file_number"), own.jnr.as_ref());
    let group = facts.group(say!(l, "plan_assessment"))?;
    Some(group.of(ctx, case, own.synlig_for.as_ref()))
}

/// Whom to call when it cannot wait.
pub(super) fn emergency(ctx: &Ctx, case: &Case, plan: &Plan) -> Vec<Fact> {
    let l = ctx.language;
    let fact = |akut: &Akutkontakt| {
        // Names of weekdays keep their capitals in other languages.
        let danish = |w: &Words| l.is_danish() || w.contains(mark::is_mark);
        let inside = |w: &Words| if danish(w) { small(w) } else { w.to_string() };
        let when = akut.hvornår.as_ref().map_or(String::new(), |w| format!(" ({})", inside(w)));
        let tekst = say!(l, "frame_call", number = &akut.telefon);
        let mut linjer = vec![Line { tekst, href: contact::call(&akut.telefon) }];
        let kun = only_for(ctx, case, akut.synlig_for.as_ref());
        linjer.extend((!kun.is_empty()).then(|| Line { tekst: kun, href: String::new() }));
        Fact { navn: format!("{}{when}", akut.navn), linjer }
    };
    plan.akut.iter().map(fact).collect()
}

fn people(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<Group> {
    let l = ctx.language;
    let mut facts = Facts::new(l);
    let name = say!(l, "plan_fact_coordinator");
    for coordinator in &plan.koordinerende_sagsbehandler {
        let Some(person) = Contact::of(ctx, &coordinator.person) else { continue };
        let when = l.stretch(coordinator.fra, coordinator.til);
        let who = person.navn;
        facts.line(&name, if when.is_empty() { who } else { say!(l, "list_more", a = who, b = when) });
        facts.only_for(ctx, case, &name, coordinator.synlig_for.as_ref());
    }
    facts.group(say!(l, "plan_people"))
}

fn consents(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<Group> {
    let l = ctx.language;
    let mut facts = Facts::new(l);
    for consent in &plan.samtykke {
        let who = reader_name(case, consent.fra.as_ref());
        let name =
            if who.is_empty() { say!(l, "plan_consent") } else { say!(l, "plan_consent_from", who = who) };
        facts.add(&name, consent.givet.map(|d| say!(l, "plan_consent_given", date = l.day(d))));
        facts.text(&name, consent.omfang.as_ref());
        let withdrawn = consent.trukket_tilbage;
        facts.add(&name, withdrawn.map(|d| say!(l, "plan_consent_withdrawn", date = l.day(d))));
        facts.only_for(ctx, case, &name, consent.synlig_for.as_ref());
    }
    facts.group(say!(l, "plan_consent"))
}

fn paper(ctx: &Ctx, case: &Case, plan: &Plan) -> Option<Group> {
    let l = ctx.language;
    let mut facts = Facts::new(l);
    facts.date(&say!(l, "plan_fact_made_with_you"), plan.udarbejdet_med_borger);
    for (name, all) in [
        (say!(l, "plan_fact_published"), &plan.publiceret),
        (say!(l, "plan_fact_delivered"), &plan.udleveret),
    ] {
        for each in all {
            facts.line(&name, delivery(l, each));
            facts.only_for(ctx, case, &name, each.synlig_for.as_ref());
        }
    }
    facts.date(&say!(l, "plan_fact_filed"), plan.journaliseret);
    facts.add(&say!(l, "plan_fact_kept"), plan.opbevaring.as_ref().map(|kept| storage(l, kept)));
    for note in &plan.notater {
        let readers = note.synlig_for.as_ref();
        let name = titled(ctx, case, readers, say!(l, "plan_note", date = l.day(note.dato)));
        facts.line(&name, note.tekst.to_string());
        facts.only_for(ctx, case, &name, readers);
    }
    facts.group(say!(l, "plan_papers"))
}

fn storage(l: &Language, kept: &Opbevaring) -> String {
    let place = match kept.sted {
        Opbevaringssted::Beskæftigelse => say!(l, "plan_kept_employment"),
        Opbevaringssted::Familie => say!(l, "plan_kept_family"),
        Opbevaringssted::VoksenSocial => say!(l, "plan_kept_adult"),
        Opbevaringssted::Esdh => say!(l, "plan_kept_records"),
        Opbevaringssted::Neutralt => say!(l, "plan_kept_shared"),
    };
    match &kept.jnr {
        Some(number) => say!(l, "plan_kept_number", place = place, number = number),
        None => place,
    }
}

fn delivery(l: &Language, delivery: &Levering) -> String {
    let when = capital(&l.moment(delivery.dato, delivery.kl));
    match delivery.kanal {
        Kanal::Jobnet => say!(l, "plan_by_jobnet", when = when),
        Kanal::DigitalPost => say!(l, "plan_by_digital_post", when = when),
        Kanal::Brev => say!(l, "plan_by_letter", when = when),
        Kanal::Udleveret => say!(l, "plan_by_hand", when = when),
        Kanal::Hjemmeside => say!(l, "plan_by_site", when = when),
    }
}
