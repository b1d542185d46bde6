//! An image whose code is encrypted in the file: refused by itself, translated from what a run recorded.

use anyhow::{Context as _, Result, ensure};
use causeway_cache_format::{Identity, Reader};
use causeway_driver::code_map::Frame;
use causeway_format_pe::PeImage;
use causeway_image::{GuestImage, PAGE_SIZE, Permissions};
use causeway_ir::arbitrary::Random;
use causeway_tests::{Outcome, only_cache};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Encrypts the code of a real image, and builds it without and with a record of what it would decrypt to.
pub(crate) fn is_built_from_what_ran(causeway: &Path, original: &Path) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let plain = fs::read(original)?;
    let encrypted = encrypted(&plain)?;
    let packed = scratch.path().join("packed.dll");
    fs::write(&packed, &encrypted)?;
    let refused = build(causeway, &packed, &scratch.path().join("none"), None)?;
    let error = String::from_utf8_lossy(&refused.stderr).into_owned();
    ensure!(refused.status == "exit 1" && error.contains("is packed"), "{}: {error}", refused.status);
    let record = scratch.path().join("run.cwr");
    fs::write(&record, recorded(&plain, &encrypted)?)?;
    let caches = scratch.path().join("caches");
    let built = build(causeway, &packed, &caches, Some(&record))?;
    ensure!(built.status == "exit 0", "{}: {}", built.status, String::from_utf8_lossy(&built.stderr));
    agrees(&caches, &plain, &encrypted)
}

/// The file with its executable sections changed beyond recognition.
fn encrypted(plain: &[u8]) -> Result<Vec<u8>> {
    let image = PeImage::parse(plain)?;
    let mut file = plain.to_vec();
    let mut random = Random::new(1);
    for segment in image.segments().iter().filter(|segment| segment.permissions.contains(Permissions::EXECUTE)) {
        let start = segment.file_offset as usize;
        file[start..start + segment.file_size as usize].iter_mut().for_each(|byte| *byte ^= random.bits() as u8);
    }
    Ok(file)
}

/// Records of a run that decrypted everything and started at the entry.
fn recorded(plain: &[u8], encrypted: &[u8]) -> Result<Vec<u8>> {
    let image = PeImage::parse(plain)?;
    let Identity { file_size: size, content_hash: hash, .. } = Identity::of(encrypted, &[]);
    let key = Identity::from_parts(size, hash, &[]).key();
    let mut out = Vec::new();
    Frame::Module { key, size, hash, path: b"packed.dll" }.write(&mut out);
    for range in image.executable_ranges() {
        let mut addr = range.start;
        while addr < range.end {
            let bytes = image.bytes_at_most(addr, PAGE_SIZE as usize);
            let offset = (addr.0 - image.base().0) as u32;
            Frame::Page { key, offset, bytes }.write(&mut out);
            addr.0 += PAGE_SIZE;
        }
    }
    let entry = image.entry().context("the image has an entry")?;
    Frame::Place { key, offset: (entry.0 - image.base().0) as u32 }.write(&mut out);
    Ok(out)
}

fn build(causeway: &Path, image: &Path, caches: &Path, record: Option<&PathBuf>) -> Result<Outcome> {
    let mut command = Command::new(causeway);
    command.args(["build-cache", "--json", "--cache-dir"]).arg(caches).arg(image);
    command.args(record.map(|_| "--code-map")).args(record);
    Outcome::of(command, b"")
}

/// The cache holds all functions, and its pages of guest code are those that ran, not those of the file.
fn agrees(caches: &Path, plain: &[u8], encrypted: &[u8]) -> Result<()> {
    let (image, reader) = (PeImage::parse(plain)?, Reader::new(fs::read(only_cache(caches)?)?)?);
    let ciphertext = PeImage::parse(encrypted)?;
    for function in image.functions().iter().filter(|function| !function.is_part()) {
        let offset = (function.range.start.0 - image.base().0) as u32;
        ensure!(reader.lookup(offset)?.is_some(), "{:?} is missing", function.range);
        let page = offset / PAGE_SIZE as u32;
        let start = causeway_image::GuestAddr(image.base().0 + u64::from(page) * PAGE_SIZE);
        let (ran, file) = (image.bytes(start, 4096), ciphertext.bytes(start, 4096));
        let (Some(ran), Some(file)) = (ran, file) else { continue };
        ensure!(reader.guest_page_unchanged(page, ran)? == Some(true), "page {page:#x} has another hash");
        ensure!(reader.guest_page_unchanged(page, file)? == Some(false), "page {page:#x} has the file's hash");
    }
    Ok(())
}
