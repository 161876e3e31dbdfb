// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The services of a site, by what tables call them.

use super::values::folded;
use crate::diagnostics::nearest;
use crate::load::Sources;
use crate::load::files::service::ServiceRecord;
use crate::load::files::table::Field;
use std::collections::BTreeMap;

/// Services by what tables call them.
pub(super) struct Services<'a> {
    /// Where each stands, the number of its file and that of its record there, and what stands there.
    pub(super) records: Vec<((usize, usize), &'a ServiceRecord)>,
    called: BTreeMap<(Field, String), Vec<usize>>,
    /// All names, those that citizens use too: folded, as written, and whose.
    names: Vec<(String, &'a str, usize)>,
    /// All levels of all models, and their names.
    pub(super) levels: Vec<(u32, String)>,
}

impl<'a> Services<'a> {
    pub(super) fn of(sources: &'a Sources) -> Self {
        let files = sources.services.iter().enumerate();
        let records: Vec<_> = files
            .flat_map(|(file, doc)| {
                doc.value.iter().enumerate().map(move |(record, value)| ((file, record), value))
            })
            .collect();
        let mut called: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, (_, record)) in records.iter().enumerate() {
            let ids = std::iter::once(&record.id).chain(&record.former_ids);
            let keys = ids
                .map(|id| (Field::Id, id.clone()))
                .chain(record.ozg_id.iter().map(|key| (Field::OzgId, key.clone())))
                .chain(record.leika.iter().map(|key| (Field::Leika, key.clone())))
                .chain([(Field::Title, folded(&record.title))]);
            for key in keys {
                let of_key = called.entry(key).or_default();
                if of_key.last() != Some(&index) {
                    of_key.push(index);
                }
            }
        }
        let of_record = |(index, (_, record)): (usize, &(_, &'a ServiceRecord))| {
            let names = std::iter::once(&record.title).chain(&record.also_called);
            names.map(move |name| (folded(name), name.as_str(), index)).collect::<Vec<_>>()
        };
        let names = records.iter().enumerate().flat_map(of_record).collect();
        let models = sources.models.value.iter().flat_map(|model| &model.levels);
        let levels = models.map(|one| (one.level, one.name.clone())).collect();
        Self { records, called, names, levels }
    }

    /// The service with a name that is nearly the same, or that citizens use.
    pub(super) fn near(&self, name: &str) -> Option<usize> {
        let wanted = folded(name);
        let same = self.names.iter().find(|(folded, ..)| *folded == wanted);
        let near = || {
            let nearest = nearest(name, self.names.iter().map(|(_, name, _)| *name))?;
            self.names.iter().find(|(_, name, _)| *name == nearest)
        };
        same.or_else(near).map(|(.., index)| *index)
    }

    pub(super) fn called(&self, field: Field, name: &str) -> Vec<usize> {
        let name = if field == Field::Title { folded(name) } else { name.to_owned() };
        self.called.get(&(field, name)).cloned().unwrap_or_default()
    }
}
