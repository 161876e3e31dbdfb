// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `themes/<name>/theme.yaml`: the name of a theme, and its tokens.
//!
//! A token is a decision about the look that has a name: a colour, a font, a size. Style sheet and
//! charts use names only, so a site has another look by this file alone.

use schemars::JsonSchema;
use serde::Deserialize;

/// `theme.yaml`; what it leaves out is as in the default theme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// Name of the theme.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Colours of pages and charts.
    #[serde(default)]
    pub colours: Colours,
    /// Families of fonts.
    #[serde(default)]
    pub fonts: Fonts,
    /// Sizes of type.
    #[serde(default)]
    pub sizes: Sizes,
    /// Distances.
    #[serde(default)]
    pub spaces: Spaces,
    /// Widths of what is read.
    #[serde(default)]
    pub widths: Widths,
}

/// A colour in both modes, each as `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ColourRecord {
    /// On light paper, and in print.
    pub light: String,
    /// On dark paper.
    pub dark: String,
}

/// A group of tokens: optional fields, and what of them was given.
macro_rules! tokens {
    ($(#[$doc:meta])* $group:ident of $value:ty {
        $($(#[$about:meta])* $field:ident $token:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $group { $($(#[$about])* #[serde(rename = $token)] pub $field: Option<$value>,)* }

        impl $group {
            /// The tokens that were given, by name.
            pub fn given(&self) -> impl Iterator<Item = (&'static str, &$value)> {
                [$(($token, self.$field.as_ref()),)*]
                    .into_iter()
                    .filter_map(|(token, value)| Some((token, value?)))
            }
        }
    };
}

tokens! {
    /// Colours, each in both modes.
    Colours of ColourRecord {
        /// Text.
        ink "ink",
        /// Text of second rank.
        soft "soft",
        /// Links.
        link "link",
        /// The ground.
        paper "paper",
        /// The ground of the footer.
        wash "wash",
        /// Lines that part.
        line "line",
        /// Outlines that have a meaning, and what is unknown.
        edge "edge",
        /// Steps forward.
        up "up",
        /// Steps back.
        down "down",
        /// Notices, and the mark of a demonstration.
        notice "notice",
        /// The ground of notices.
        notice_wash "notice-wash",
        /// What is online everywhere.
        everywhere "everywhere",
        /// What is conform, but not everywhere.
        conform "conform",
        /// One level below conform.
        below_1 "below-1",
        /// Two levels below.
        below_2 "below-2",
        /// Three levels below.
        below_3 "below-3",
        /// Four levels below.
        below_4 "below-4",
        /// Five levels below.
        below_5 "below-5",
        /// Six levels below.
        below_6 "below-6",
        /// Seven levels below, and more.
        below_7 "below-7",
        /// Text on `everywhere`, `conform` and `edge`.
        on_strong "on-strong",
        /// Text on the levels below conform.
        on_pale "on-pale",
        /// Boxes of the diagram of teams.
        own_box "box",
        /// Boxes of pools, who help all.
        shared_box "box-shared",
    }
}

tokens! {
    /// Families of fonts: names, the most wanted first.
    Fonts of String {
        /// Of all text.
        text "text",
        /// Of headings.
        headings "headings",
    }
}

tokens! {
    /// Sizes of type, in rem or em: they grow with what the reader has set.
    Sizes of String {
        /// Notes, captions, menus.
        small "small",
        /// Text.
        text "text",
        /// The first sentences of a page.
        lead "lead",
        /// Headings of the third rank, and messages of charts inside a text.
        heading_3 "heading-3",
        /// Headings of the second rank.
        heading_2 "heading-2",
        /// The heading of a page.
        heading_1 "heading-1",
        /// The strict figure.
        figure "figure",
    }
}

tokens! {
    /// Distances, in rem or em.
    Spaces of String {
        /// Between what belongs together.
        hair "hair",
        /// Between a heading and its text.
        close "close",
        /// Between paragraphs.
        near "near",
        /// Between parts of a section.
        apart "apart",
        /// Between sections.
        section "section",
    }
}

tokens! {
    /// Widths of what is read, in rem or em.
    Widths of String {
        /// Text.
        text "text",
        /// Lists and facts.
        list "list",
        /// The page.
        page "page",
    }
}
