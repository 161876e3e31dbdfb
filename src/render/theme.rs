// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The theme at work: templates compiled, words read, the style sheet put together.

use super::drawing;
use super::heard;
use super::tokens::Tokens;
use super::words::Words;
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::{BUILTIN, ThemeFiles};
use crate::model::release::hex;
use crate::model::report::Language;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use tera::{Context, ErrorKind, Tera};

/// The style sheet's name below `assets/`.
pub const STYLESHEET: &str = "style.css";
/// The script's name; pages can be read without it.
pub const SCRIPT: &str = "find.js";
/// The icon's name.
pub const ICON: &str = "icon.svg";
/// Names of the publisher's mark, such as a coat of arms; the default theme has none.
const LOGOS: [&str; 3] = ["logo.svg", "logo.png", "logo.webp"];

/// Templates and words of a site.
pub struct Theme {
    tera: Tera,
    /// The words of the site's language.
    pub words: Words,
    /// Colours, fonts and sizes.
    pub(super) tokens: Tokens,
    files: ThemeFiles,
}

/// An address of the theme, from the site's root, and what vouches for what stands there.
pub struct LinkedAsset {
    /// Path with version.
    pub path: String,
    /// Its digest in the form of Subresource Integrity and of a Content-Security-Policy.
    pub integrity: String,
}

/// `sha256-` and the digest in base 64.
#[must_use]
pub fn integrity(digest: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(digest))
}

impl Theme {
    /// Compiles a theme.
    ///
    /// # Errors
    /// Names what is wrong in templates and texts.
    pub fn new(files: &ThemeFiles, language: Language) -> Result<Self, Vec<Diagnostic>> {
        let (words, mut found) = match Words::new(language, &files.texts) {
            Ok(words) => (words, Vec::new()),
            // Templates have mistakes of their own, whatever is wrong with the words.
            Err(found) => (Words::none(language), found),
        };
        let (tokens, wrong) = Tokens::new(&files.looks);
        found.extend(wrong);
        let mut theme = Self { tera: Tera::new(), words, tokens, files: files.clone() };
        theme.tera.autoescape_on(vec![".html"]);
        heard::register(&mut theme.tera, &theme.words);
        let templates = files.templates.iter();
        let templates: Vec<_> =
            templates.map(|(name, template)| (name.clone(), template.text.to_string())).collect();
        let compiled = theme
            .tera
            .set_fallback_prefixes([BUILTIN])
            .and_then(|()| theme.tera.add_raw_templates(templates));
        if let Err(error) = compiled {
            found.push(theme.diagnostic("base.html", &error));
        }
        if !found.is_empty() {
            return Err(found);
        }
        let fixed = theme.words.fixed().into_iter();
        // Hundreds that no template asks for would be carried from page to page.
        let fixed = fixed.filter(|(key, _)| !key.starts_with("data-field-"));
        let fixed = fixed.map(|(key, text)| (key.to_owned(), text));
        let fixed: std::collections::BTreeMap<String, String> = fixed.collect();
        theme.tera.global_context().insert("t", &fixed);
        Ok(theme)
    }

    /// Sets what every template sees as `site`.
    pub fn frame(&mut self, frame: &impl Serialize) {
        self.tera.global_context().insert("site", frame);
    }

    /// Renders a template, or one block of it.
    ///
    /// # Errors
    /// If the template asks for something that is not there.
    pub fn render(
        &self,
        template: &str,
        block: Option<&str>,
        context: &Context,
    ) -> Result<String, Diagnostic> {
        let rendered = match block {
            None => self.tera.render(template, context),
            Some(block) => self.tera.render_block(template, block, context),
        };
        rendered.map_err(|error| self.diagnostic(template, &error))
    }

    /// A published file of the theme; tokens and the rules of the charts stand before the style sheet.
    #[must_use]
    pub fn asset(&self, name: &str) -> Arc<[u8]> {
        let bytes =
            self.files.assets.get(name).map(|asset| asset.bytes.clone()).unwrap_or_default();
        if name == STYLESHEET {
            let mut css = (self.tokens.css() + &drawing::rules()).into_bytes();
            css.extend_from_slice(&bytes);
            return css.into();
        }
        bytes
    }

    /// How pages link to a file of the theme. Its version is in the address, therefore it may be kept
    /// for ever; and a file that somebody changed on its way is not used.
    #[must_use]
    pub fn linked(&self, name: &str) -> LinkedAsset {
        let digest = Sha256::digest(self.asset(name));
        LinkedAsset {
            path: format!("/assets/{name}?v={}", &hex(&digest)[..8]),
            integrity: integrity(&digest),
        }
    }

    /// The publisher's mark, if there is one.
    #[must_use]
    pub fn logo(&self) -> Option<LinkedAsset> {
        let name = LOGOS.into_iter().find(|name| self.files.assets.contains_key(*name))?;
        Some(self.linked(name))
    }

    fn diagnostic(&self, template: &str, error: &tera::Error) -> Diagnostic {
        let file = |name: &str| -> FileName {
            self.files
                .templates
                .get(name)
                .map_or_else(|| name.into(), |template| template.file.clone())
        };
        let (place, detail) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => (
                Place::offset(&file(report.filename()), report.span().range.start),
                report.message().to_owned(),
            ),
            _ => {
                let first = error.to_string().lines().next().unwrap_or_default().to_owned();
                (Place::start(&file(template)), first)
            }
        };
        // An unknown name comes with the list of all that are known; the first ones say enough.
        let short: String = detail.chars().take(200).collect();
        let detail = if short.len() < detail.len() { format!("{short} …") } else { detail };
        Diagnostic::new(Code::TemplateError, place).with("detail", detail)
    }
}
