//! A program that decrypts its own code: its cache is made from the pages that a run recorded.

use crate::{check_report, compare, figures};
use anyhow::{Context as _, Result, ensure};
use causeway_format_pe::PeImage;
use causeway_tests::only_file;
use causeway_tests::pe_host::{Width, Windows};
use std::fs;

/// Least share of the distinct blocks entered that must come from the cache, percent: what decrypts is never in it.
const LEAST_FROM_CACHE: u64 = 80;

/// Runs the program natively, translated and recorded, and from the cache that is made of the record.
pub(crate) fn runs_from_what_was_recorded(windows: &Windows, width: Width) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let image = scratch.path().join("unpacks.exe");
    fs::write(&image, encrypted(&fs::read(windows.image(width, "unpacks.exe"))?)?)?;
    let job = ["run".as_ref(), image.as_os_str(), "argument".as_ref()];
    let native = windows.native(width, &job)?;
    let caches = scratch.path().join("caches");
    fs::create_dir(&caches)?;
    let refused = windows.build_cache_in(&caches, &image, None)?;
    let message = String::from_utf8_lossy(&refused.stderr).into_owned();
    ensure!(refused.status == "exit 1" && message.contains("is packed"), "{}: {message}", refused.status);
    let recording = windows.translated_in(&caches, &["--record".to_owned()], &job)?;
    compare(&native, &recording).context("recording")?;
    let [cached, compiled, ..] = figures(&recording)?;
    ensure!(cached == 0 && compiled > 0, "{cached} blocks from a cache that is not there, {compiled} compiled");
    let records = only_file(&caches.join("new"), "cwr")?;
    let built = windows.build_cache_in(&caches, &image, Some(&records))?;
    ensure!(built.status == "exit 0", "{}: {}", built.status, String::from_utf8_lossy(&built.stderr));
    let from_cache = windows.translated_in(&caches, &[], &job)?;
    compare(&native, &from_cache).context("from the cache")?;
    check_report(&from_cache, LEAST_FROM_CACHE)
}

/// The program's file with its code as `tests/windows_programs/unpacks.c` decrypts it, and without thread-local storage,
/// whose callbacks would run before that.
fn encrypted(plain: &[u8]) -> Result<Vec<u8>> {
    const THREAD_LOCAL: usize = 9;
    let image = PeImage::parse(plain)?;
    let mut file = plain.to_vec();
    let code = image.sections().iter().find(|section| section.name.starts_with(".text")).context("it has code")?;
    let (start, size) = (code.segment.file_offset as usize, code.segment.file_size as usize);
    let mut state = size as u32;
    for byte in &mut file[start..start + size] {
        state = state.wrapping_mul(1_103_515_245).wrapping_add(12345);
        *byte ^= (state >> 16) as u8;
    }
    if let Some((place, size)) = image.headers().directory(THREAD_LOCAL) {
        let entry = [place.to_le_bytes(), size.to_le_bytes()].concat();
        let found =
            file.windows(entry.len()).position(|bytes| bytes == entry).context("the directory is in the file")?;
        file[found..found + entry.len()].fill(0);
    }
    Ok(file)
}
