//! Records a run's blocks: the runtime's recorder that writes a file of frames.
//!
//! Every block is written at once, appended by one system call, so a killed process loses nothing that it told before, and
//! processes that share the file after `fork` do not cut into each other's frames.

use super::frame::{Frame, module};
use super::{NEW, RECORDS, module_key};
use crate::store::Folder;
use anyhow::{Context as _, Result};
use causeway_cache_format::Identity;
use causeway_runtime::options::Recorder;
use rustix::fs::{FlockOperation, flock};
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::ops::Range;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Writes one file of records.
#[derive(Debug)]
pub struct FileRecorder {
    file: File,
    /// Modules met so far. What a module is never changes while it is mapped; where another thread holds the lock, or held it
    /// when this process was forked, the module is looked up anew.
    known: Mutex<Vec<Mapping>>,
}

/// A part of a module's file in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mapping {
    range: Range<u64>,
    file_offset: u64,
    path: PathBuf,
    inode: u64,
    /// Number of the module, once its file was read.
    key: Option<u64>,
}

impl FileRecorder {
    /// A recorder with a new file in the cache folder.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn new(folder: &Folder) -> Result<Self> {
        Ok(Self { file: new_file(folder)?, known: Mutex::default() })
    }

    /// Frames for guest addresses. Of a module that is met for the first time, its own comes first.
    fn frames(&self, known: &mut Vec<Mapping>, guest_pcs: &[u64]) -> Vec<u8> {
        let mut out = Vec::new();
        for &guest_pc in guest_pcs {
            if !known.iter().any(|mapping| mapping.range.contains(&guest_pc)) {
                *known = mappings(&std::fs::read_to_string("/proc/self/maps").unwrap_or_default());
            }
            let Some(found) = known.iter_mut().find(|mapping| mapping.range.contains(&guest_pc)) else { continue };
            if found.key.is_none() {
                let Some(identity) = identity(found) else { continue };
                module(&identity, &found.path).write(&mut out);
                found.key = Some(module_key(&identity));
            }
            let offset = u32::try_from(guest_pc - found.range.start + found.file_offset).ok();
            if let Some((key, offset)) = found.key.zip(offset) {
                Frame::Block { key, offset }.write(&mut out);
            }
        }
        out
    }
}

/// A new file of records in the cache folder, locked as one that is being written.
pub(super) fn new_file(folder: &Folder) -> Result<File> {
    let new = folder.subfolder(NEW)?;
    let context = || format!("{}: making a file of records", new.path().display());
    // Whoever looks for files without writers must not see this one before it is locked.
    let _lock = new.lock(FlockOperation::LockShared)?;
    let prefix = format!("{}-", std::process::id());
    let name = tempfile::Builder::new()
        .prefix(&prefix)
        .suffix(&format!(".{RECORDS}"))
        .make_in(new.path(), |path| OpenOptions::new().append(true).create_new(true).open(path));
    let (file, path) = name.with_context(context)?.into_parts();
    path.keep().with_context(context)?;
    flock(&file, FlockOperation::LockShared).with_context(context)?;
    Ok(file)
}

impl Recorder for FileRecorder {
    fn compiled(&self, guest_pcs: &[u64]) {
        let out = match self.known.try_lock() {
            Ok(mut known) => self.frames(&mut known, guest_pcs),
            Err(_) => self.frames(&mut Vec::new(), guest_pcs),
        };
        // A full disk costs records, not the run.
        let _ = (&self.file).write_all(&out);
    }
}

/// Mappings of files, from the text of `/proc/self/maps`.
fn mappings(text: &str) -> Vec<Mapping> {
    text.lines().filter_map(mapping).collect()
}

/// `START-END PERMISSIONS OFFSET DEVICE INODE PATH`.
fn mapping(line: &str) -> Option<Mapping> {
    let mut words = line.splitn(6, ' ');
    let (start, end) = words.next()?.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    let file_offset = number(words.nth(1)?)?;
    let inode = words.nth(1)?.parse().ok()?;
    let path = PathBuf::from(words.next()?.trim_start());
    let mapping = Mapping { range: number(start)?..number(end)?, file_offset, path, inode, key: None };
    mapping.path.is_absolute().then_some(mapping)
}

/// The identity of a mapped file, if it still lies where the kernel says.
fn identity(mapping: &Mapping) -> Option<Identity> {
    let bytes = read_same(&mapping.path, mapping.inode)?;
    Some(Identity::of(&bytes, &[]))
}

fn read_same(path: &Path, inode: u64) -> Option<Vec<u8>> {
    let file = File::open(path).ok()?;
    if file.metadata().ok()?.ino() != inode {
        return None;
    }
    std::fs::read(path).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_are_modules() {
        let text = "7f10-7f20 r--p 00001000 08:01 42                         /lib/a b.so\n\
                    7f20-7f30 rw-p 00000000 00:00 0 \n\
                    7f30-7f40 r-xp 00000000 00:00 0                          [vdso]\n";
        let path = PathBuf::from("/lib/a b.so");
        let expected = Mapping { range: 0x7f10..0x7f20, file_offset: 0x1000, path, inode: 42, key: None };
        assert_eq!(mappings(text), [expected]);
    }
}
