//! An initial file system for Linux: a `cpio` archive in the "newc" form (Linux Documentation/driver-api/early-userspace).

use anyhow::{Context as _, Result};
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

const FOLDER: u32 = 0o040_000;
const DEVICE: u32 = 0o020_000;
const FILE: u32 = 0o100_000;
const LINK: u32 = 0o120_000;

/// An archive being written. All that is in it belongs to root.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    bytes: Vec<u8>,
    paths: BTreeSet<PathBuf>,
}

impl Archive {
    /// Adds a folder, with those around it, where it is missing.
    pub fn folder(&mut self, path: &Path) {
        if path.parent().is_none() || !self.paths.insert(path.to_owned()) {
            return;
        }
        self.parents(path);
        self.entry(path, FOLDER | 0o755, [0, 0], &[]);
    }

    /// Adds a file.
    pub fn file(&mut self, path: &Path, mode: u32, content: &[u8]) {
        self.parents(path);
        if self.paths.insert(path.to_owned()) {
            self.entry(path, FILE | mode, [0, 0], content);
        }
    }

    /// Adds a character device.
    pub fn device(&mut self, path: &Path, mode: u32, numbers: [u32; 2]) {
        self.parents(path);
        self.entry(path, DEVICE | mode, numbers, &[]);
    }

    /// Adds what is at `source` here as `path`: a file, a link, or a folder with its content.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn copy_as(&mut self, source: &Path, path: &Path) -> Result<()> {
        let metadata = fs::symlink_metadata(source).with_context(|| source.display().to_string())?;
        if metadata.is_dir() {
            self.folder(path);
            for entry in fs::read_dir(source)? {
                let entry = entry?;
                self.copy_as(&entry.path(), &path.join(entry.file_name()))?;
            }
        } else if metadata.is_symlink() {
            self.parents(path);
            if self.paths.insert(path.to_owned()) {
                self.entry(path, LINK | 0o777, [0, 0], fs::read_link(source)?.as_os_str().as_bytes());
            }
        } else {
            self.file(path, metadata.permissions().mode() & 0o7777, &fs::read(source)?);
        }
        Ok(())
    }

    /// Adds what is at `path` here under the same name.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn copy(&mut self, path: &Path) -> Result<()> {
        self.copy_as(path, path)
    }

    /// The whole archive.
    pub fn finish(mut self) -> Vec<u8> {
        self.entry(Path::new("TRAILER!!!"), 0, [0, 0], &[]);
        self.bytes
    }

    fn parents(&mut self, path: &Path) {
        if let Some(parent) = path.parent() {
            self.folder(parent);
        }
    }

    fn entry(&mut self, path: &Path, mode: u32, device: [u32; 2], content: &[u8]) {
        let name = path.strip_prefix("/").unwrap_or(path).as_os_str().as_bytes();
        let [major, minor] = device;
        let (number, size, name_size) = (self.paths.len() as u32, content.len() as u32, name.len() as u32 + 1);
        self.bytes.extend(b"070701");
        // Number, mode, user, group, links, time, size, device of the file system, device, length of the name, sum.
        for field in [number, mode, 0, 0, 1, 0, size, 0, 0, major, minor, name_size, 0] {
            self.bytes.extend(format!("{field:08x}").bytes());
        }
        self.bytes.extend(name);
        self.bytes.push(0);
        self.align();
        self.bytes.extend(content);
        self.align();
    }

    fn align(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_before_what_they_hold_and_once() {
        let mut archive = Archive::default();
        archive.file(Path::new("/a/b/file"), 0o644, b"content");
        archive.file(Path::new("/a/b/other"), 0o644, b"");
        let bytes = archive.finish();
        assert_eq!(bytes.len() % 4, 0);
        let text = String::from_utf8(bytes).expect("text");
        let names: Vec<&str> =
            text.split("070701").skip(1).map(|entry| entry[104..].split('\0').next().expect("a name")).collect();
        assert_eq!(names, ["a", "a/b", "a/b/file", "a/b/other", "TRAILER!!!"]);
        assert!(text.contains("content\0"));
    }
}
