//! One image into one cache file.

use crate::code_map::{self, Recorded, Seeded};
use crate::image_file::ImageFile;
use crate::ir_file::{self, IrFile};
use crate::object::ObjectFile;
use crate::object::spool::{Objects, Spool};
use crate::pipeline::{BuildOptions, Contents, ImageFacts, Totals};
use crate::profile::TargetName;
use crate::progress::Progress;
use crate::store::{self, Folder};
use crate::translate::{self, Counts, translate};
use anyhow::{Context as _, Result};
use causeway_image::{GuestImage, OrderedAccesses};
use std::collections::BTreeSet;
use std::fs::File;
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
    pub fn build(&self, file: &ImageFile, image: &dyn GuestImage) -> Result<Built> {
        let seeded = Seeded::new(image, self.code_map.iter().copied(), self.options.translate.discover);
        let seeded = seeded.ordered(self.ordered);
        let image: &dyn GuestImage = &seeded;
        let name = file.name();
        let context = translate::context(image, &self.options.translate);
        let objects_path = self.folder.objects_path(&name, &self.options.profile);
        let older = if self.reuse { open_objects(&objects_path, context) } else { None };
        let (kept, mut spool) = self.spool()?;
        let (counts, identity) = rayon::join(
            || translate(image, &self.options.translate, older.as_ref(), &mut spool, self.progress),
            || file.identity(image),
        );
        let counts = counts?;
        let objects = spool.finish()?;
        let contents = Contents::new(&objects)?;
        let facts = ImageFacts::new(image, &name, identity, &contents.union);
        // Before the cache, which `update` would take for older than its map otherwise.
        code_map::note_image(self.folder, &name, &identity, &file.path, &Recorded::default())?;
        let built = self.write(&contents, facts, counts)?;
        if self.reuse && (counts.translated > 0 || older.is_none()) {
            self.keep(kept, &objects, older.as_ref(), context, &objects_path)?;
        }
        Ok(built)
    }

    /// Keeps the objects for the next build.
    fn keep(
        &self,
        mut file: NamedTempFile,
        objects: &Objects,
        older: Option<&ObjectFile>,
        context: u128,
        path: &Path,
    ) -> Result<()> {
        if let Some(older) = older {
            if !objects.is_mostly_dead() && older.append(objects) {
                return Ok(());
            }
            let mut spool;
            (file, spool) = self.spool()?;
            spool.start(context)?;
            objects.copy_into(&mut spool)?;
            spool.close()?;
        }
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
        self.write(&contents, file.facts.clone(), counts)
    }

    /// Lifts an image into an IR file.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn emit_ir(&self, file: &ImageFile, target: TargetName, image: &dyn GuestImage) -> Result<Built> {
        let seeded = Seeded::new(image, self.code_map.iter().copied(), self.options.translate.discover);
        let seeded = seeded.ordered(self.ordered);
        let image: &dyn GuestImage = &seeded;
        let name = file.name();
        let (temporary, mut spool) = self.spool()?;
        ir_file::start(&mut spool)?;
        let (totals, union) = translate::lift(image, &self.options.translate, &mut spool, self.progress)?;
        let facts = ImageFacts::new(image, &name, file.identity(image), &union);
        ir_file::finish(&mut spool, &facts, target, self.options.profile.guest_abi)?;
        let cache_bytes = spool.end() as u64;
        spool.close()?;
        let path = self.folder.image_path(&name, &facts.identity, store::IR);
        self.folder.publish(temporary, &path)?;
        let counts = Counts { translated: totals.functions, reused: 0 };
        Ok(Built { path, totals, counts, code_bytes: 0, cache_bytes, relocations: 0 })
    }

    /// A new file and the spool into it.
    fn spool(&self) -> Result<(NamedTempFile, Spool)> {
        let file = self.folder.temporary()?;
        let spool = Spool::file(file.reopen().context("opening the objects of the build")?);
        Ok((file, spool))
    }

    fn write(&self, contents: &Contents<'_>, facts: ImageFacts, counts: Counts) -> Result<Built> {
        let path = store::cache_path(self.folder.path(), &facts.name, &facts.identity, &self.options.profile);
        let assembly = contents.assemble(facts, self.options)?;
        store::write_cache(self.folder, &path, &assembly)?;
        Ok(Built {
            path,
            counts,
            code_bytes: assembly.code_size(),
            cache_bytes: assembly.file_size(),
            relocations: assembly.relocations(),
            totals: contents.totals.clone(),
        })
    }
}

/// Objects that can be taken over. A file that cannot be read is no reason to fail: everything is translated then.
fn open_objects(path: &Path, context: u128) -> Option<ObjectFile> {
    store::check_trusted(path).ok()?;
    let file = File::options().read(true).write(true).open(path).ok()?;
    ObjectFile::open(&file, context).ok().flatten()
}
