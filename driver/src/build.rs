//! One image into one cache file.

use crate::account::charged;
use crate::assemble::Previous;
use crate::code_map::{self, Recorded, Seeded};
use crate::image_file::ImageFile;
use crate::ir_file::{self, IrFile};
use crate::object::ObjectFile;
use crate::object::inputs;
use crate::object::roster::{CacheMark, Notes};
use crate::object::spool::{Objects, Spool};
use crate::pipeline::{BuildOptions, Contents, ImageFacts, Totals};
use crate::profile::TargetName;
use crate::progress::Progress;
use crate::replay::Earlier;
use crate::revise::Successors;
use crate::store::{self, Folder};
use crate::sys;
use crate::translate::{self, Counts, Sight, Translation, translate};
use anyhow::{Context as _, Result};
use causeway_cache_format::Reader;
use causeway_image::{OrderedAccesses, SharedImage};
use memmap2::Mmap;
use std::collections::BTreeSet;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// How to build.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// Where the cache goes.
    pub folder: &'a Folder,
    /// What to build.
    pub options: &'a BuildOptions,
    /// Guest offsets of code maps: they are translated whether discovery finds them or not.
    pub code_map: &'a BTreeSet<u32>,
    /// What is known from outside about the order of the image's accesses; its digest is among the profile's options.
    pub ordered: Option<&'a OrderedAccesses>,
    /// Take over what an earlier build left, and leave something for the next?
    pub reuse: bool,
    /// Where progress is shown.
    pub progress: &'a Progress,
}

/// What was built.
#[derive(Clone, Debug)]
pub struct Built {
    /// Path of the cache.
    pub path: PathBuf,
    /// Figures of the translation.
    pub totals: Totals,
    /// Regions translated and taken over.
    pub counts: Counts,
    /// Was the cache made from the earlier one, with other instructions in some places?
    pub is_revised: bool,
    /// Size of the code, bytes.
    pub code_bytes: u64,
    /// Size of the file, bytes.
    pub cache_bytes: u64,
    /// Relocation records in the file.
    pub relocations: u64,
}

impl Job<'_> {
    /// Builds an image's cache on all threads of the current pool.
    ///
    /// # Errors
    /// Where the back end refuses code, or the folder cannot be written.
    pub fn build(&self, file: &ImageFile, image: &SharedImage<'_>) -> Result<Built> {
        let seeded = Seeded::new(image, self.code_map.iter().copied(), self.options.translate.discover);
        let seeded = seeded.ordered(self.ordered);
        let image: &SharedImage<'_> = &seeded;
        let name = file.name();
        let context = translate::context(image, &self.options.translate);
        let objects_path = self.folder.objects_path(&name, &self.options.profile);
        let older = if self.reuse { open_objects(&objects_path, context) } else { None };
        let seeds = charged(|()| if self.reuse { inputs::discovery(image) } else { 0 });
        let pages = || if self.reuse { inputs::pages(image) } else { Vec::new() };
        let (pages, seeds) = rayon::join(pages, || seeds(()));
        let earlier = older.as_ref().map(|older| Earlier::new(older, image, &pages, seeds));
        let (kept, mut spool) = self.spool()?;
        let identity = charged(|()| file.identity(image));
        let (translation, identity) = rayon::join(
            || translate(image, &self.options.translate, earlier.as_ref(), &mut spool, self.progress),
            || identity(()),
        );
        let Translation { counts, sight, course } = translation?;
        let objects = spool.finish()?;
        let discovery = charged(|sight: Sight| self.reuse.then(|| sight.inputs(image, seeds)));
        let (contents, discovery) = rayon::join(|| Contents::new(&objects), || discovery(sight));
        let contents = contents?;
        let facts = ImageFacts::new(image, &name, identity, &contents.union);
        // Before the cache, which `update` would take for older than its map otherwise.
        code_map::note_image(self.folder, &name, &identity, &file.path, &Recorded::default())?;
        let last_cache = older.as_ref().and_then(ObjectFile::last_cache);
        let (built, sum) = match &earlier {
            Some(earlier) if counts.reused > 0 => self.write_after(earlier, &objects, &contents, facts, counts)?,
            _ => self.write(&contents, facts, counts, None)?,
        };
        let name = built.path.file_name().unwrap_or_default().to_string_lossy();
        let cache = CacheMark { name: &name, relocations: built.relocations, sum };
        if let Some(discovery) = &discovery
            && (counts.translated > 0 || last_cache != Some(cache))
        {
            let notes = Notes { discovery, course: &course, pages: &pages, cache };
            self.keep(kept, &objects, older.as_ref(), &notes, &objects_path)?;
        }
        Ok(built)
    }

    /// Makes the cache from the earlier one as far as that is there and the same.
    fn write_after(
        &self,
        earlier: &Earlier<'_>,
        objects: &Objects,
        contents: &Contents<'_>,
        facts: ImageFacts,
        counts: Counts,
    ) -> Result<(Built, u64)> {
        let last = earlier.file().last_cache();
        let Some((last, cache)) = last.and_then(|last| Some((last, open_cache(self.folder, &last)?))) else {
            return self.write(contents, facts, counts, None);
        };
        let successors = earlier.replaced(objects)?.map(|replaced| Successors::new(objects, &replaced)).transpose()?;
        let revision = successors.map(|successors| successors.revision(contents, &facts, &cache)).transpose()?;
        let Some(revision) = revision.flatten() else {
            let previous = Previous::new(earlier.views(), contents.views(), &cache)?;
            return self.write(contents, facts, counts, previous.as_ref());
        };
        let path = store::cache_path(self.folder.path(), &facts.name, &facts.identity, &self.options.profile);
        let sum = store::revise_cache(self.folder, &path, &cache, &revision)?;
        let built = Built {
            path,
            counts,
            is_revised: true,
            code_bytes: cache.code_size(),
            cache_bytes: cache.header().file_size,
            relocations: last.relocations,
            totals: contents.totals.clone(),
        };
        Ok((built, sum))
    }

    /// Keeps the objects for the next build.
    fn keep(
        &self,
        file: NamedTempFile,
        objects: &Objects,
        older: Option<&ObjectFile>,
        notes: &Notes<'_>,
        path: &Path,
    ) -> Result<()> {
        let Some(older) = older else { return self.keep_file(file, objects, notes, path) };
        if !objects.is_mostly_dead() && older.append(objects, notes) {
            return Ok(());
        }
        let (file, mut spool) = self.spool()?;
        spool.start(older.context())?;
        objects.copy_into(&mut spool)?;
        self.keep_file(file, &spool.finish()?, notes, path)
    }

    /// Keeps a file of objects, with their roster at its end.
    fn keep_file(&self, file: NamedTempFile, objects: &Objects, notes: &Notes<'_>, path: &Path) -> Result<()> {
        let (end, roster) = (objects.own_size(), notes.at_end_of(objects));
        file.as_file().write_all_at(&roster, end).context("writing the objects of the build")?;
        self.folder.keep(file, path)
    }

    /// Builds a cache from an IR file.
    ///
    /// # Errors
    /// Where the file is damaged, the back end refuses code, or the folder cannot be written.
    pub fn build_from_ir(&self, file: &IrFile<'_>) -> Result<Built> {
        let (_unnamed, mut spool) = self.spool()?;
        ir_file::compile(file, &self.options.translate, &mut spool, self.progress)?;
        let objects = spool.finish()?;
        let contents = Contents::new(&objects)?;
        let counts = Counts { translated: contents.totals.functions, reused: 0 };
        Ok(self.write(&contents, file.facts.clone(), counts, None)?.0)
    }

    /// Lifts an image into an IR file.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn emit_ir(&self, file: &ImageFile, target: TargetName, image: &SharedImage<'_>) -> Result<Built> {
        let seeded = Seeded::new(image, self.code_map.iter().copied(), self.options.translate.discover);
        let seeded = seeded.ordered(self.ordered);
        let image: &SharedImage<'_> = &seeded;
        let name = file.name();
        let (temporary, mut spool) = self.spool()?;
        ir_file::start(&mut spool)?;
        let (totals, union) = translate::lift(image, &self.options.translate, &mut spool, self.progress)?;
        let facts = ImageFacts::new(image, &name, file.identity(image), &union);
        ir_file::finish(&mut spool, &facts, target, &self.options.profile)?;
        let cache_bytes = spool.end() as u64;
        spool.close()?;
        let path = self.folder.image_path(&name, &facts.identity, store::IR);
        self.folder.publish(temporary, &path)?;
        let counts = Counts { translated: totals.functions, reused: 0 };
        Ok(Built { path, totals, counts, is_revised: false, code_bytes: 0, cache_bytes, relocations: 0 })
    }

    /// A new file and the spool into it.
    fn spool(&self) -> Result<(NamedTempFile, Spool)> {
        let file = self.folder.temporary()?;
        let spool = Spool::file(file.reopen().context("opening the objects of the build")?);
        Ok((file, spool))
    }

    /// Writes the cache; gives the sum of its first page too.
    fn write(
        &self,
        contents: &Contents<'_>,
        facts: ImageFacts,
        counts: Counts,
        previous: Option<&Previous<'_>>,
    ) -> Result<(Built, u64)> {
        let path = store::cache_path(self.folder.path(), &facts.name, &facts.identity, &self.options.profile);
        let assembly = contents.assemble(facts, self.options, previous)?;
        let sum = store::write_cache(self.folder, &path, &assembly)?;
        let built = Built {
            path,
            counts,
            is_revised: false,
            code_bytes: assembly.code_size(),
            cache_bytes: assembly.file_size(),
            relocations: assembly.relocations(),
            totals: contents.totals.clone(),
        };
        Ok((built, sum))
    }
}

/// The cache of an earlier build, if it is still there, the same and sound.
fn open_cache(folder: &Folder, mark: &CacheMark<'_>) -> Option<Reader<Mmap>> {
    let path = folder.path().join(mark.name);
    store::check_trusted(&path).ok()?;
    let map = sys::map_read(&File::open(&path).ok()?).ok()?;
    let same = store::first_page_sum(&map) == mark.sum;
    let reader = Reader::sealed(map, folder.seal()).ok().filter(|_| same)?;
    reader.verify_sums().ok().map(|()| reader)
}

/// Objects that can be taken over. A file that cannot be read is no reason to fail: everything is translated then.
fn open_objects(path: &Path, context: u128) -> Option<ObjectFile> {
    store::check_trusted(path).ok()?;
    let file = File::options().read(true).write(true).open(path).ok()?;
    ObjectFile::open(&file, context).ok().flatten()
}
