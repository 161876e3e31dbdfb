// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of the published past the data say otherwise today, and whether a correction says why.
//!
//! What was reported after the Redaktionsschluss is not looked at here: that is a revision, the
//! normal life of statistics. What was known then and is another value now is a rewritten past.

use super::corrections::follow;
use super::guard::Gone;
use super::{Field, Read, Tables};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::load::Sources;
use crate::model::at::At;
use crate::model::check::Check;
use crate::model::ids::Kind;
use crate::model::report::{Correction, Release, Service, Subject};
use crate::model::services::Found;
use crate::model::standing::Standing;
use crate::model::table::Ix;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Releases, data, and where both stand.
pub(super) struct Scene<'a> {
    pub(super) sources: &'a Sources,
    pub(super) tables: Tables<'a>,
    /// In the order of the table.
    pub(super) services: &'a [Found],
    pub(super) read: &'a [Read<'a>],
}

/// A value of a service in a release, by the place of the release in the list.
type Value = (usize, Ix<Service>, Field);

impl Scene<'_> {
    /// The values that corrections are about. Corrections of one value are a chain from what was
    /// published to what the data say.
    pub(super) fn explained(
        &self,
        corrections: &[Correction],
        check: &mut Check<'_>,
    ) -> BTreeSet<Value> {
        let mut chains: BTreeMap<(usize, Subject, &str), Vec<&Correction>> = BTreeMap::new();
        for one in corrections {
            chains.entry((one.release, one.subject, &one.field)).or_default().push(one);
        }
        let file = &self.sources.corrections.file;
        let mut explained = BTreeSet::new();
        for ((release, subject, field), chain) in chains {
            let (published, ends) = match (subject, Field::named(field)) {
                (Subject::Service(ix), Some(field)) => self.ends((release, ix, field), check.today),
                (Subject::Service(ix), None) => self.day((release, ix, field), check.today),
                _ => match self.name(release, subject, field) {
                    // A name that is neither may have changed for good since: names have no dates.
                    Some((published, today)) if today != published => {
                        let corrected = chain.last().map(|one| one.corrected.clone());
                        (published, corrected.into_iter().collect())
                    }
                    Some((published, today)) => (published, vec![today]),
                    None => continue,
                },
            };
            // A faulty correction is reported as such; to offer another one would not mend it.
            if let (Subject::Service(ix), Some(field)) = (subject, Field::named(field)) {
                explained.insert((release, ix, field));
            }
            check.found.extend(follow(file, &chain, &published, &ends));
        }
        explained
    }

    /// A published value, and those that may be right: what was known at the Redaktionsschluss, if that
    /// is another one now; else what is known today too, since a report that replaces the wrong one
    /// mends it all the same.
    fn ends(&self, (release, ix, field): Value, today: Date) -> (String, Vec<String>) {
        let release = &self.read[release].release;
        let service = &self.tables.services[ix];
        let value = |standing: &Standing| self.value(release, field, standing);
        let published = value(&release.published(ix, service));
        let mut ends = vec![value(&release.recomputed(service, release.cutoff))];
        if ends[0] == published {
            ends.push(value(&release.recomputed(service, today)));
        }
        (published, ends)
    }

    /// A frozen name and that of today.
    fn name(&self, release: usize, subject: Subject, field: &str) -> Option<(String, String)> {
        let frozen = &self.read[release].release.frozen;
        match (subject, field) {
            (Subject::Ministry(ix), "name" | "abbreviation") => {
                let then = frozen.ministries.iter().find(|one| one.ix == ix)?;
                let now = &self.tables.ministries[ix];
                Some(match field {
                    "name" => (then.name.clone(), now.name.clone()),
                    _ => (then.short.clone(), now.short.clone()),
                })
            }
            (Subject::Topic(ix), "name") => {
                let then = frozen.topics.iter().find(|one| one.ix == ix)?;
                Some((then.name.clone(), self.tables.topics[ix].name.clone()))
            }
            _ => None,
        }
    }

    fn value(&self, release: &Release, field: Field, standing: &Standing) -> String {
        field.value(standing, &self.tables.names().at_release(&release.frozen))
    }

    /// Reports what is another value now and is not explained.
    pub(super) fn rewritten(
        &self,
        explained: &BTreeSet<Value>,
        heirs: &BTreeSet<Ix<Service>>,
        check: &mut Check<'_>,
    ) {
        for (at, read) in self.read.iter().enumerate() {
            for ix in read.release.otherwise.keys().filter(|ix| !heirs.contains(ix)) {
                let service = &self.tables.services[*ix];
                let published = read.release.published(*ix, service);
                let now = read.release.recomputed(service, read.release.cutoff);
                let is_explained = |field: Field| explained.contains(&(at, *ix, field));
                for field in Field::ALL.iter().copied() {
                    let same = field.is_same(&published.state, &now.state);
                    if same
                        || is_explained(field)
                        || follows(field, (&published, &now), is_explained)
                    {
                        continue;
                    }
                    let value = |standing: &Standing| self.value(&read.release, field, standing);
                    let values = (value(&published), value(&now));
                    // What moves a total or the strict figure changes the picture.
                    let counted = |one: &Standing| (one.counts, one.everywhere, one.conform);
                    let weight = match counted(&published) == counted(&now) {
                        true => "minor",
                        false => "serious",
                    };
                    let place = self.place(*ix, field, &read.release);
                    let diagnostic = Diagnostic::new(Code::RewrittenPast, place)
                        .with("service", &service.id)
                        .with(
                            "moment",
                            if read.release.published > check.now { "ahead" } else { "past" },
                        )
                        .with("end", if service.ended.is_some() { "ended" } else { "open" })
                        .with("title", &service.title)
                        .with("field", field.as_str())
                        .with("published", values.0)
                        .with("now", values.1)
                        .with("release", &read.release.id)
                        .with("cutoff", read.release.cutoff)
                        .with("class", weight)
                        .with("today", check.today);
                    check.found.push(diagnostic);
                }
            }
        }
    }

    /// Reports services that releases know and the data do not, each once, and names those that
    /// seem to have come in their place.
    pub(super) fn vanished(&self, check: &mut Check<'_>) -> BTreeSet<Ix<Service>> {
        let mut heirs = BTreeSet::new();
        let mut vanished: BTreeMap<&str, (Vec<&str>, &Gone, &Read<'_>)> = BTreeMap::new();
        for read in self.read {
            for gone in read.compared.iter().flat_map(|compared| &compared.gone) {
                let (releases, newest, of) =
                    vanished.entry(&gone.id).or_insert((Vec::new(), gone, read));
                releases.push(&read.release.id);
                (*newest, *of) = (gone, read);
            }
        }
        for (id, (releases, gone, read)) in vanished {
            let place = Place::bytes(&read.doc.states_file(), gone.bytes.clone());
            // A service of the same title that the release does not know is the same one, renamed.
            let heir = self.tables.services.iter().find(|(ix, service)| {
                service.title == gone.title && read.release.otherwise.contains_key(ix)
            });
            let mut diagnostic = Diagnostic::new(Code::VanishedId, place)
                .with("kind", "service")
                .with("value", id)
                .with("title", &gone.title)
                .with("renamed", if heir.is_some() { "yes" } else { "no" })
                .with("heir", heir.map_or("", |(_, service)| service.id.as_str()))
                .with("nreleases", releases.len())
                .with("releases", releases.join(", "));
            if let Some((ix, _)) = heir {
                heirs.insert(ix);
                diagnostic = diagnostic.also(self.services[ix.index()].place(None));
            }
            check.found.push(diagnostic);
        }
        heirs
    }
}

/// Whether a difference follows from a corrected one: a level takes coverage and parts with it, and
/// brings its model along.
fn follows(
    field: Field,
    (published, now): (&Standing, &Standing),
    is_explained: impl Fn(Field) -> bool,
) -> bool {
    let (old, new) = (&published.state.reported, &now.state.reported);
    let by_level = is_explained(Field::Maturity);
    match field {
        Field::Coverage => (by_level || is_explained(Field::Model)) && new.coverage.is_none(),
        Field::Parts => (by_level || is_explained(Field::Model)) && new.parts.is_none(),
        Field::Model => by_level && (old.model.is_none() || new.model.is_none()),
        _ => false,
    }
}

/// Reports ids of the releases' contexts that the data do not know any more, each once.
pub(super) fn vanished_context(read: &[Read<'_>], check: &mut Check<'_>) {
    let mut vanished: BTreeMap<(Kind, &str), (Vec<&str>, Place)> = BTreeMap::new();
    for read in read {
        for lost in &read.lost {
            let (key, index) = lost.at;
            let top = At::top(&read.doc.file);
            let place = top.key(key).item(index).place();
            let (releases, newest) =
                vanished.entry((lost.kind, &lost.id)).or_insert((Vec::new(), place.clone()));
            releases.push(&read.release.id);
            *newest = place;
        }
    }
    for ((kind, id), (releases, place)) in vanished {
        let word = match kind {
            Kind::Model => "model",
            Kind::Ministry => "ministry",
            Kind::Topic => "topic",
            _ => "life_event",
        };
        let diagnostic = Diagnostic::new(Code::VanishedId, place)
            .with("kind", word)
            .with("value", id)
            .with("title", "")
            .with("renamed", "no")
            .with("heir", "")
            .with("nreleases", releases.len())
            .with("releases", releases.join(", "));
        check.found.push(diagnostic);
    }
}
