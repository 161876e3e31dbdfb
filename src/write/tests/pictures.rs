// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What becomes of a publisher's picture, read off the files that are published.

use super::*;
use crate::load::picture::Shape;
use crate::model::report::{Picture, PictureFormat, Rendition};
use image::codecs::{jpeg::JpegEncoder, png::PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};
use moxcms::ColorProfile;

/// A picture of `shape` with a main rendition and one WebP.
fn picture(source: PathBuf, shape: Shape, format: PictureFormat) -> Picture {
    let bytes = fs::read(&source).unwrap();
    let rendition = |path: &str, width: u32, format| {
        let height = shape.height * width / shape.width.max(1);
        Rendition { path: path.to_owned(), width, height, format }
    };
    let others = match format {
        PictureFormat::Svg => Vec::new(),
        _ => vec![rendition("/a.webp", shape.width / 2, PictureFormat::Webp)],
    };
    let main = rendition("/a", shape.width, format);
    Picture {
        file: "content/a".into(),
        source,
        sha256: super::super::digest_of(&bytes),
        main,
        others,
    }
}

/// A drawing in a file of its own.
pub(super) fn drawing(folder: &Path) -> Picture {
    let source = folder.join("drawing.svg");
    fs::write(
        &source,
        r##"<?xml version="1.0"?><!-- /home/somebody/secret -->
        <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2" onload="alert(1)"
          xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="secret">
        <script>alert(1)</script><metadata>secret</metadata>
        <a href="https://tracker.example/"><rect width="4" height="2" fill="#123456"/></a></svg>"##,
    )
    .unwrap();
    let shape = Shape { width: 4, height: 2, is_drawing: true };
    picture(source, shape, PictureFormat::Svg)
}

/// The left half red, the right half blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        Rgb(if x < width / 2 { [255, 0, 0] } else { [0, 0, 255] })
    })
}

/// A JPEG with Exif: the camera was held upright, and it noted where.
fn photograph() -> Vec<u8> {
    let mut plain = Vec::new();
    let image = halves(64, 32);
    JpegEncoder::new_with_quality(&mut plain, 95).encode_image(&image).unwrap();
    let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
    // Two entries: orientation 6 (turn right by 90 degrees), and a directory of GPS at byte 38.
    tiff.extend(
        b"\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0",
    );
    tiff.extend(b"\0\x01\0\x01\0\x02\0\0\0\x06GPS-50.98N\0");
    let mut with = plain[..2].to_vec();
    let length = u16::try_from(tiff.len() + 8).unwrap();
    with.extend([0xff, 0xe1]);
    with.extend(length.to_be_bytes());
    with.extend(b"Exif\0\0");
    with.extend(tiff);
    with.extend(&plain[2..]);
    with
}

fn published(picture: &Picture, cache: Option<&Path>) -> (TempDir, Result<Summary, Stop>) {
    let at = folder();
    let site = site([("a.jpg", Body::Picture(picture, 0)), ("a.webp", Body::Picture(picture, 1))]);
    let done = publish(
        &site,
        &Where { output: at.path(), sources: &[], cache, traces: &Traces::default() },
    );
    (at, done)
}

fn open(folder: &TempDir, file: &str) -> DynamicImage {
    let bytes = fs::read(folder.path().join(file)).unwrap();
    image::load_from_memory(&bytes).unwrap()
}

fn at(image: &DynamicImage, x: u32, y: u32) -> [u8; 3] {
    image.to_rgb8().get_pixel(x, y).0
}

fn near(found: [u8; 3], wanted: [u8; 3]) -> bool {
    found.into_iter().zip(wanted).all(|(a, b)| a.abs_diff(b) < 25)
}

#[test]
fn a_photograph_stands_upright_and_tells_nothing_of_its_place() {
    let source = folder();
    let file = source.path().join("a.jpg");
    fs::write(&file, photograph()).unwrap();
    let upright = Shape { width: 32, height: 64, is_drawing: false };
    let (output, done) = published(&picture(file, upright, PictureFormat::Jpeg), None);
    done.unwrap();
    for (name, size) in [("a.jpg", (32, 64)), ("a.webp", (16, 32))] {
        let bytes = fs::read(output.path().join(name)).unwrap();
        for secret in ["Exif", "GPS", "50.98N"] {
            let found = bytes.windows(secret.len()).any(|run| run == secret.as_bytes());
            assert!(!found, "{name} holds {secret}");
        }
        let image = open(&output, name);
        assert_eq!((image.width(), image.height()), size);
        assert!(near(at(&image, 4, 4), [255, 0, 0]), "{:?}", at(&image, 4, 4));
        assert!(near(at(&image, 4, size.1 - 5), [0, 0, 255]));
    }
}

#[test]
fn colours_of_another_profile_look_the_same_without_it() {
    let source = folder();
    let file = source.path().join("a.png");
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(ColorProfile::new_display_p3().encode().unwrap()).unwrap();
    let image = RgbImage::from_pixel(8, 8, Rgb([0, 200, 0]));
    encoder.write_image(&image, 8, 8, ExtendedColorType::Rgb8).unwrap();
    fs::write(&file, bytes).unwrap();
    let shape = Shape { width: 8, height: 8, is_drawing: false };
    let (output, done) = published(&picture(file, shape, PictureFormat::Png), None);
    done.unwrap();
    let [red, green, blue] = at(&open(&output, "a.jpg"), 4, 4);
    // The same green has other numbers in sRGB, where it lies at the edge.
    assert!(red == 0 && green > 202 && blue < 40, "{red} {green} {blue}");
}

#[test]
fn what_is_transparent_lies_on_white_paper_where_it_cannot_stay_so() {
    let source = folder();
    let file = source.path().join("a.png");
    let clear = RgbaImage::from_fn(16, 16, |x, _| Rgba([0, 0, 0, if x < 8 { 0 } else { 255 }]));
    clear.save_with_format(&file, image::ImageFormat::Png).unwrap();
    let shape = Shape { width: 16, height: 16, is_drawing: false };
    let (output, done) = published(&picture(file, shape, PictureFormat::Jpeg), None);
    done.unwrap();
    assert!(near(at(&open(&output, "a.jpg"), 2, 8), [255; 3]));
    assert!(near(at(&open(&output, "a.jpg"), 13, 8), [0; 3]));
    let webp = open(&output, "a.webp");
    assert!(webp.to_rgba8().get_pixel(1, 4).0[3] < 5);
    assert!(webp.to_rgba8().get_pixel(6, 4).0[3] > 250);
}

#[test]
fn a_drawing_loses_what_could_do_harm_or_tells_of_its_author() {
    let source = folder();
    let drawing = drawing(source.path());
    let output = folder();
    build(&site([("a.svg", Body::Picture(&drawing, 0))]), output.path()).unwrap();
    let text = text(output.path(), "a.svg");
    assert!(text.contains("#123456"), "{text}");
    for harm in ["script", "alert", "onload", "secret", "tracker", "inkscape"] {
        assert!(!text.contains(harm), "{harm}: {text}");
    }
}

#[test]
fn a_picture_is_made_once_and_a_broken_copy_is_none() {
    let (source, cache) = (folder(), folder());
    let file = source.path().join("a.jpg");
    fs::write(&file, photograph()).unwrap();
    let upright = Shape { width: 32, height: 64, is_drawing: false };
    let picture = picture(file.clone(), upright, PictureFormat::Jpeg);
    let kept = cache.path().join("pictures");
    let (first, done) = published(&picture, Some(&kept));
    done.unwrap();
    assert!(text(&kept, ".gitignore").contains('*'));
    fs::write(kept.join("f".repeat(64)), "of a picture that is gone").unwrap();

    // With the source gone, only what was kept can be published.
    fs::remove_file(&file).unwrap();
    let (second, done) = published(&picture, Some(&kept));
    done.unwrap();
    assert_eq!(everything(first.path()), everything(second.path()));
    assert_eq!(names(&kept).len(), 2 + 2, "what nobody used is still there");
    rehearse(&site([("a.jpg", Body::Picture(&picture, 0))]), Some(&kept), &Traces::default())
        .unwrap();

    fs::write(&file, photograph()).unwrap();
    for name in names(&kept).iter().filter(|name| name.len() == 64) {
        let mut bytes = fs::read(kept.join(name)).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(kept.join(name), bytes).unwrap();
    }
    let (third, done) = published(&picture, Some(&kept));
    done.unwrap();
    assert_eq!(everything(first.path()), everything(third.path()));
}

#[test]
fn a_picture_that_is_cut_off_stops_the_build_and_the_check() {
    let source = folder();
    let file = source.path().join("a.png");
    halves(64, 64).save_with_format(&file, image::ImageFormat::Png).unwrap();
    let bytes = fs::read(&file).unwrap();
    fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    let shape = Shape { width: 64, height: 64, is_drawing: false };
    let picture = picture(file.clone(), shape, PictureFormat::Png);
    let (_, done) = published(&picture, None);
    let mistakes = input(done);
    assert_eq!(mistakes.len(), 1);
    assert_eq!(mistakes[0].code, Code::PictureUnreadable);
    let checked =
        rehearse(&site([("a.jpg", Body::Picture(&picture, 0))]), None, &Traces::default());
    assert_eq!(input(checked), mistakes);

    fs::write(&file, "another picture").unwrap();
    assert_eq!(world(published(&picture, None).1), (Failed::Read, file));
}
