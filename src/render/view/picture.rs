// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures.

use serde::Serialize;

/// A picture with what a browser needs to choose, and what must stand beside it.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    /// Address of the rendition that every browser shows.
    pub src: String,
    /// WebP renditions with their widths, as HTML has it; absent for drawings.
    pub srcset: Option<String>,
    /// How wide it will be on the page.
    pub sizes: &'static str,
    /// Pixels across, for the shape of its place before it is loaded.
    pub width: Option<u32>,
    /// Pixels down.
    pub height: Option<u32>,
    /// What it shows; empty if it only decorates.
    pub alt: String,
    /// Whether it may wait until the reader comes near.
    pub lazy: bool,
    /// Caption.
    pub caption: Option<String>,
    /// Credit and licence.
    pub credit: Option<String>,
}
