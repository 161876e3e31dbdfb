// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! One function a page: report and figures to what its template sees.

pub(super) mod article;
pub(super) mod changes;
pub(super) mod comparison;
pub(super) mod corrections;
pub(super) mod downloads;
pub(super) mod duties;
pub(super) mod figures;
pub(super) mod frame;
pub(super) mod method;
pub(super) mod news;
pub(super) mod organisation;
mod related;
pub(super) mod release;
pub(super) mod releases;
pub(super) mod search;
pub(super) mod service;
pub(super) mod services;
pub(super) mod sitemap;
pub(super) mod text;
mod timeline;
pub(super) mod topics;
mod versions;

use super::view::Head;
use serde::Serialize;
use tera::{Context, Value};

/// A page before it is rendered: which template, and what it sees.
pub(super) struct Page {
    pub(super) template: &'static str,
    pub(super) head: Head,
    pub(super) view: Value,
}

impl Page {
    pub(super) fn new(template: &'static str, head: Head, view: &impl Serialize) -> Self {
        Self { template, head, view: Value::from_serializable(view) }
    }

    pub(super) fn context(&self) -> Context {
        let mut context = Context::new();
        context.insert("page", &self.head);
        context.insert_value("view", self.view.clone());
        context
    }
}
