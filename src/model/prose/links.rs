// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links and images of a text, resolved against the addresses of the site.

use super::parse::Draft;
use super::{Piece, Prose};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::picture::PictureFile;
use crate::model::address::{Addresses, Entry};
use crate::model::check::is_web_address;
use crate::model::picture::wrong;
use jiff::Timestamp;
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};

/// Where a text stands, for what its links are relative to.
pub(crate) struct Base<'a> {
    /// The address of the page that shows the text.
    pub(crate) path: &'a str,
    /// The folder of its file, with a slash at the end.
    pub(crate) folder: &'a str,
    /// Addresses of texts and pictures by their file.
    pub(crate) by_file: &'a BTreeMap<FileName, String>,
    /// All pictures there are, to suggest one.
    pub(crate) pictures: &'a BTreeMap<FileName, PictureFile>,
    /// The site's own address, without a slash at its end.
    pub(crate) base_url: &'a str,
    /// Pages that are not there for a reason that is known.
    pub(crate) absent: &'a Absent,
    /// When the text will be seen.
    pub(crate) seen: Seen,
}

/// When a text will be seen.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Seen {
    /// It is public.
    Now,
    /// From a moment to come.
    From(Timestamp),
    /// Not as long as nobody edits it.
    Never,
}

/// An item that is not public yet.
#[derive(Debug)]
pub(crate) struct Ahead {
    /// Its address.
    pub(crate) path: String,
    /// When it will be; none if nothing but an edit makes it public.
    pub(crate) from: Option<Timestamp>,
}

/// Pages that are not there, though somebody may link to them in good faith: their addresses by
/// the file that they are made of.
#[derive(Debug, Default)]
pub(crate) struct Absent {
    /// News items that are not public yet.
    pub(crate) held: BTreeMap<String, Ahead>,
    /// Texts that could not be read: that has been reported, and links to them are not dead.
    pub(crate) lost: BTreeMap<String, String>,
    /// Folders of records some of which could not be read.
    pub(crate) lost_folders: Vec<String>,
}

/// Resolves all links of a text and reports the dead ones.
pub(crate) fn resolve(
    draft: Draft,
    base: &Base<'_>,
    addresses: &Addresses,
    found: &mut Vec<Diagnostic>,
) -> Prose {
    let Draft { mut prose, links, origin, .. } = draft;
    let own: BTreeSet<String> = prose.headings.iter().map(|heading| heading.id.clone()).collect();
    for (index, bytes) in links {
        let place = origin.place(bytes);
        let next = prose.pieces.get(index + 1);
        let is_silent =
            matches!(next, Some(Piece::Markup(Event::End(TagEnd::Image | TagEnd::Link))));
        let Piece::Markup(Event::Start(tag)) = &mut prose.pieces[index] else { continue };
        let resolved = match tag {
            // An address of mail in angle brackets; HTML gets its scheme from the kind of link.
            Tag::Link { link_type: LinkType::Email, .. } => continue,
            Tag::Link { dest_url, .. } => {
                link(dest_url, (base, &own), addresses, place.clone()).map(|to| (dest_url, to))
            }
            Tag::Image { dest_url, .. } => {
                image(dest_url, base, place.clone()).map(|to| (dest_url, to))
            }
            _ => continue,
        };
        match resolved {
            Ok((slot, to)) => *slot = CowStr::from(to),
            Err(diagnostic) => {
                found.push(diagnostic);
                continue;
            }
        }
        if is_silent && matches!(tag, Tag::Link { .. }) {
            found.push(Diagnostic::new(Code::LinkWithoutText, place.clone()));
        }
        if let Tag::Image { title, dest_url, .. } = tag {
            found.extend(unsaid((title, is_silent), dest_url, &place));
        }
    }
    prose
}

/// What should stand beside a picture and does not.
fn unsaid((title, is_silent): (&str, bool), path: &str, place: &Place) -> Vec<Diagnostic> {
    let lacking = [
        (is_silent, Code::PictureWithoutAlt),
        (title.trim().is_empty(), Code::PictureWithoutCredit),
    ];
    let name = path.rsplit('/').next().unwrap_or(path);
    let lacking = lacking.into_iter().filter(|(lacks, _)| *lacks);
    lacking.map(|(_, code)| Diagnostic::new(code, place.clone()).with("value", name)).collect()
}

fn link(
    target: &str,
    (base, own_ids): (&Base<'_>, &BTreeSet<String>),
    addresses: &Addresses,
    place: Place,
) -> Result<String, Diagnostic> {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https") => {
            // Written in full, an address of this site is still one of its own.
            let own = target.strip_prefix(base.base_url).filter(|rest| rest.starts_with('/'));
            return match own {
                Some(rest) => link(rest, (base, own_ids), addresses, place),
                None if is_web_address(target) => Ok(target.to_owned()),
                None => Err(Diagnostic::new(Code::InvalidUrl, place).with("value", target)),
            };
        }
        Some("mailto" | "tel") if target.len() > "mailto:".len() => return Ok(target.to_owned()),
        Some(scheme) if !scheme.contains(['/', '#', '?']) => {
            return Err(Diagnostic::new(Code::UnsafeLink, place).with("target", target));
        }
        _ if target.starts_with("//") => {
            return Err(Diagnostic::new(Code::UnsafeLink, place).with("target", target));
        }
        _ => {}
    }
    if target.is_empty() {
        return Err(Diagnostic::new(Code::DeadLink, place).with("target", target));
    }
    let (before, fragment) = match target.split_once('#') {
        Some((before, fragment)) => (before, Some(fragment)),
        None => (target, None),
    };
    // A text that is not public has no address yet, but it may point into itself.
    if let Some(id) =
        fragment.filter(|id| before.is_empty() && (own_ids.contains(*id) || *id == "inhalt"))
    {
        return Ok(format!("#{id}"));
    }
    // It has no address yet, but its own headings are known.
    let is_ahead = !matches!(base.seen, Seen::Now);
    if let Some(id) = fragment.filter(|id| is_ahead && before.is_empty() && !id.is_empty()) {
        return Err(Diagnostic::new(Code::DeadFragment, place)
            .with("target", target)
            .with("fragment", id)
            .did_you_mean(id, own_ids.iter().map(String::as_str)));
    }
    let (path, query) = match before.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (before, None),
    };
    let Some((path, entry)) = find(path, base, addresses) else {
        return missing(target, path, base, addresses, place);
    };
    let mut to = path;
    if let Some(query) = query {
        to = to + "?" + query;
    }
    match fragment {
        None | Some("") => Ok(to),
        Some(id) if entry.anchors.contains(&decoded(id)) => Ok(to + "#" + id),
        Some(id) => Err(Diagnostic::new(Code::DeadFragment, place)
            .with("target", target)
            .with("fragment", id)
            .did_you_mean(id, entry.anchors.iter().map(String::as_str))),
    }
}

/// A page that is not there: dead, not public yet, or lost to a mistake that has been reported.
fn missing(
    target: &str,
    path: &str,
    base: &Base<'_>,
    addresses: &Addresses,
    place: Place,
) -> Result<String, Diagnostic> {
    let wanted = absolute(path, base);
    let slashed = format!("{}/", wanted.trim_end_matches('/'));
    let file = join(base.folder, path);
    let lost = &base.absent.lost;
    let lost = lost.contains_key(&file)
        || lost.values().any(|path| *path == slashed)
        || base.absent.lost_folders.iter().any(|folder| slashed.starts_with(folder));
    let held = &base.absent.held;
    let held = held.get(&file).or_else(|| held.values().find(|one| one.path == slashed));
    // What appears later may link to what is public by then.
    let in_time = held.is_some_and(|held| match base.seen {
        Seen::Now => false,
        Seen::From(at) => held.from.is_some_and(|from| from <= at),
        Seen::Never => true,
    });
    if lost || in_time {
        return Ok(slashed);
    }
    if held.is_some() {
        return Err(Diagnostic::new(Code::LinkNotPublic, place).with("target", target));
    }
    // A slip is mostly in the last part of an address, and only that is compared: what goes before
    // is long, and would make everything in one folder seem near.
    let split = |path: &'_ str| path.trim_end_matches('/').rfind('/').map_or(0, |slash| slash + 1);
    let (folder, last) = slashed.split_at(split(&slashed));
    let siblings = addresses.below(folder).filter(|path| split(path) == folder.len());
    let siblings = siblings.map(|path| path[folder.len()..].trim_end_matches('/'));
    let dead = Diagnostic::new(Code::DeadLink, place).with("target", target);
    let dead = dead.did_you_mean(last.trim_end_matches('/'), siblings);
    let full = |last: &String| {
        let path = format!("{folder}{last}");
        let slashed = format!("{path}/");
        if addresses.get(&slashed).is_some() { slashed } else { path }
    };
    let suggestion = dead.suggestion.as_ref().map(full);
    Err(Diagnostic { suggestion, ..dead })
}

/// The page or file that a path means; a file of the source tree counts as the page made of it.
fn find<'a>(path: &str, base: &Base<'_>, addresses: &'a Addresses) -> Option<(String, &'a Entry)> {
    let by_file = (!path.starts_with('/'))
        .then(|| base.by_file.get(join(base.folder, path).as_str()))
        .flatten()
        .filter(|_| !path.is_empty());
    if let Some(path) = by_file {
        return Some((path.clone(), addresses.get(path)?));
    }
    let wanted = absolute(&decoded(path), base);
    let wanted = wanted.strip_suffix("index.html").map_or(wanted.clone(), str::to_owned);
    let slashed = format!("{wanted}/");
    [wanted, slashed].into_iter().find_map(|path| addresses.get(&path).map(|entry| (path, entry)))
}

/// A path with `%C3%A4` and the like read as the letters they stand for.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

fn absolute(path: &str, base: &Base<'_>) -> String {
    if path.is_empty() {
        base.path.to_owned()
    } else if path.starts_with('/') {
        join("/", path.trim_start_matches('/'))
    } else {
        join(base.path, path)
    }
}

/// `folder` and a relative path, with `.` and `..` followed; never above the root.
pub(crate) fn join(folder: &str, path: &str) -> String {
    let root = if folder.starts_with('/') { "/" } else { "" };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let is_folder = path.is_empty() || path.ends_with('/') || path.ends_with("..");
    let end = if is_folder && !parts.is_empty() { "/" } else { "" };
    format!("{root}{}{end}", parts.join("/"))
}

fn image(target: &str, base: &Base<'_>, place: Place) -> Result<String, Diagnostic> {
    if target.contains("://") || target.starts_with("//") || target.starts_with("data:") {
        return Err(Diagnostic::new(Code::ExternalImage, place).with("target", target));
    }
    let file = join(base.folder, target);
    match wrong(target, (base.folder, &file), base.pictures, place.clone()) {
        Some(wrong) => Err(wrong),
        None => base
            .by_file
            .get(file.as_str())
            .cloned()
            .ok_or_else(|| Diagnostic::new(Code::ImageMissing, place).with("value", target)),
    }
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn relative_paths_follow_dots_and_never_leave_the_root() {
        assert_eq!(join("/aktuelles/a/", "../b/"), "/aktuelles/b/");
        assert_eq!(join("/", "ressorts/"), "/ressorts/");
        assert_eq!(join("/a/", "../../../b"), "/b");
        assert_eq!(join("content/news/", "./bild.jpg"), "content/news/bild.jpg");
        assert_eq!(join("/a/b/", ".."), "/a/");
    }
}
