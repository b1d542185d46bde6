//! A program with all libraries that it needs, and those that they need.
//!
//! Libraries are looked for beside the image that needs them, beside the program, in folders that the caller names, and then
//! where a Linux program's loader lies, which is among them and has its system's libraries beside it; by name as it stands, else
//! in any case, as Windows does. What is found nowhere belongs to the system, or is loaded from places that only the program
//! knows: it is left out and named.

use crate::image_file::{ImageFile, Needed};
use crate::profile::TargetName;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

/// A program and its libraries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closure {
    /// The program, then its libraries in the order in which they are needed; each once.
    pub images: Vec<PathBuf>,
    /// Names of libraries that were not found.
    pub missing: BTreeSet<String>,
}

/// Finds all libraries of a program. Libraries for another kind of processor or system are passed over, as loaders do.
///
/// # Errors
/// Where the program cannot be read; a library that cannot be read is an image like any other, and fails when it is built.
pub fn closure(program: &Path, target: Option<TargetName>, folders: &[PathBuf]) -> Result<Closure> {
    let file = ImageFile::open(program)?;
    let target = file.target(target)?;
    let Needed { loader, libraries } = file.needed(target)?;
    let loader = loader.and_then(|path| path.canonicalize().ok());
    let system = loader.as_deref().and_then(Path::parent).map(Path::to_owned);
    let folders = folders.iter().cloned().chain(system).collect();
    let mut search = Search { target, folders, listings: BTreeMap::new(), of_target: BTreeMap::new() };
    let mut closure = Closure { images: vec![program.to_owned()], ..Closure::default() };
    let mut known = BTreeSet::from([canonical(program)]);
    if let Some(loader) = loader.filter(|loader| known.insert(loader.clone())) {
        closure.images.push(loader);
    }
    let mut pending: VecDeque<(PathBuf, String)> =
        libraries.into_iter().map(|name| (program.to_owned(), name)).collect();
    while let Some((needed_by, name)) = pending.pop_front() {
        let Some(path) = search.find(&name, &[&needed_by, program]) else {
            closure.missing.insert(name);
            continue;
        };
        if !known.insert(canonical(&path)) {
            continue;
        }
        let needs = ImageFile::open(&path).and_then(|file| file.needed(target)).unwrap_or_default();
        pending.extend(needs.libraries.into_iter().map(|name| (path.clone(), name)));
        closure.images.push(path);
    }
    Ok(closure)
}

fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// Where libraries are looked for.
struct Search {
    target: TargetName,
    folders: Vec<PathBuf>,
    /// Of each folder, its files by their names in lower case; those that differ in case alone in the order of their names.
    listings: BTreeMap<PathBuf, BTreeMap<String, Vec<PathBuf>>>,
    /// Whether a file is for the target, of those asked for so far.
    of_target: BTreeMap<PathBuf, bool>,
}

impl Search {
    /// The file of a library's name, for this target.
    fn find(&mut self, name: &str, beside: &[&Path]) -> Option<PathBuf> {
        let own = beside.iter().map(|path| path.parent().unwrap_or(Path::new("")).to_owned());
        let folders: Vec<PathBuf> = own.chain(self.folders.iter().cloned()).collect();
        folders.into_iter().find_map(|folder| self.find_in(folder, name))
    }

    fn find_in(&mut self, folder: PathBuf, name: &str) -> Option<PathBuf> {
        let listing = self.listings.entry(folder).or_insert_with_key(|folder| list(folder));
        let candidates = listing.get(&name.to_lowercase())?;
        let exact = candidates.iter().filter(|path| path.file_name().is_some_and(|found| found == name));
        let (target, known) = (self.target, &mut self.of_target);
        let mut of_target = |path: &&PathBuf| {
            *known.entry(PathBuf::clone(path)).or_insert_with_key(|path| {
                ImageFile::open(path).and_then(|file| file.target(None)).is_ok_and(|found| found == target)
            })
        };
        exact.chain(candidates).find(|path| of_target(path)).cloned()
    }
}

/// A folder's files. One that cannot be read has none.
fn list(folder: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    let mut listing: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for file in files {
        if let Some(name) = file.file_name() {
            listing.entry(name.to_string_lossy().to_lowercase()).or_default().push(file);
        }
    }
    listing
}
