//! From an image to the contents of its cache.

use crate::account::charged;
use crate::assemble::{Assembly, Facts, Previous};
use crate::fingerprint::FINGERPRINT;
use crate::guest_pages;
use crate::ir_file::{self, IrFile};
use crate::object::inputs::Inputs;
use crate::object::spool::{Objects, Spool};
use crate::object::{View, encode};
use crate::profile::TargetName;
use crate::progress::Progress;
use crate::translate::{self, translate};
use crate::worker::{Piece, TranslateOptions};
use anyhow::{Context as _, Result};
use causeway_backend_arm64::{Addressing, CompileOptions, Compiler, HostFeatures};
use causeway_cache_format::{GuestMask, GuestPage, HeaderFields, Identity, LeftOut, Placement, Profile, metadata};
use causeway_image::SharedImage;
use causeway_ir::{Builder, Inst, Opcode, Terminator, Type};
use std::collections::BTreeMap;

/// What to build.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// How regions are translated.
    pub translate: TranslateOptions,
    /// Written into the header.
    pub profile: Profile,
}

impl BuildOptions {
    /// The usual options for a profile, for an image linked at `image_base`, of `image_span` bytes.
    pub fn of_profile(profile: Profile, image_base: u64, image_span: u64) -> Self {
        let compile = CompileOptions {
            abi: profile.guest_abi,
            features: HostFeatures::from_bits_truncate(profile.host_features),
            memory_model: profile.memory_model,
            addressing: Addressing::ImageRelative { image_base, image_span },
            ..CompileOptions::baseline()
        };
        let reduced_x87 = profile.has_reduced_x87();
        Self { translate: TranslateOptions { reduced_x87, ..TranslateOptions::new(compile) }, profile }
    }
}

/// What a cache says about the image, besides its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFacts {
    /// The image's file name.
    pub name: String,
    /// Identity of the file.
    pub identity: Identity,
    /// Lowest address, as linked.
    pub base: u64,
    /// Bytes from there to the end.
    pub span: u64,
    /// Pages that code was made from, sorted.
    pub guest_pages: Vec<GuestPage>,
    /// Relocation sites in them, sorted.
    pub guest_masks: Vec<GuestMask>,
}

impl ImageFacts {
    /// The facts of an image of which these ranges (guest offset and size) are translated.
    pub fn new(image: &SharedImage<'_>, name: &str, identity: Identity, union: &[(u32, u32)]) -> Self {
        let (guest_pages, guest_masks) = guest_pages::pages(image, union);
        let (base, span) = (image.base().0, image.span());
        Self { name: name.to_owned(), identity, base, span, guest_pages, guest_masks }
    }
}

/// Figures of a build.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    /// Regions.
    pub functions: u64,
    /// Blocks.
    pub blocks: u64,
    /// Guest instructions.
    pub instructions: u64,
    /// Distinct guest bytes.
    pub guest_bytes: u64,
    /// Places left out, by reason.
    pub left_out: BTreeMap<String, u64>,
}

impl Totals {
    /// Those of objects, without their distinct guest bytes.
    fn of(views: &[View<'_>]) -> Self {
        let mut totals = Self::default();
        views.iter().for_each(|view| totals.add(view.blocks(), view.instructions(), view.left_out()));
        totals
    }

    /// Adds a region.
    pub fn add<'r>(&mut self, blocks: usize, instructions: u32, left_out: impl IntoIterator<Item = (&'r str, u64)>) {
        self.functions += 1;
        self.blocks += blocks as u64;
        self.instructions += u64::from(instructions);
        for (reason, count) in left_out {
            *self.left_out.entry(reason.to_owned()).or_default() += count;
        }
    }
}

/// Objects in the order of their places, with what is known of all of them.
pub struct Contents<'o> {
    views: Vec<View<'o>>,
    /// Ranges that they were made from (guest offset and size), ascending, disjoint.
    pub union: Vec<(u32, u32)>,
    /// Figures for the report.
    pub totals: Totals,
}

impl<'o> Contents<'o> {
    /// Sorts the objects of a build and adds them up.
    ///
    /// # Errors
    /// Where they are not what was written.
    pub fn new(objects: &'o Objects) -> Result<Self> {
        let views = objects.views()?;
        let (union, mut totals) = {
            let add_up = charged(|()| Totals::of(&views));
            let union = || guest_pages::union_of(views.iter().flat_map(View::covered).collect());
            rayon::join(union, || add_up(()))
        };
        totals.guest_bytes = union.iter().map(|range| u64::from(range.1)).sum();
        Ok(Self { views, union, totals })
    }

    /// The objects that hold code, ascending by guest offset.
    pub fn views(&self) -> &Vec<View<'o>> {
        &self.views
    }

    /// First pass of writing: everything has its place and size.
    ///
    /// # Errors
    /// Where the code is too large, or a table exceeds what the format can hold.
    pub fn assemble<'a>(
        &'a self,
        facts: ImageFacts,
        options: &BuildOptions,
        previous: Option<&'a Previous<'a>>,
    ) -> Result<Assembly<'a, Vec<View<'o>>>> {
        let version = env!("CARGO_PKG_VERSION");
        let metadata = metadata::encode(&BTreeMap::from([("image", facts.name.as_str()), ("version", version)]))?;
        let base = facts.base;
        let code_delta =
            Placement::delta_behind(base, facts.span).context("the image ends beyond the address space")?;
        let fields = HeaderFields {
            profile: options.profile,
            identity: facts.identity,
            placement: Placement { image_base: base, image_span: facts.span, code_delta },
            translator: FINGERPRINT,
        };
        let facts = Facts {
            fields,
            guest_pages: facts.guest_pages,
            guest_masks: facts.guest_masks,
            left_out: left_out_rows(&self.totals.left_out),
            metadata,
        };
        Assembly::new(&self.views, facts, previous, |missing| exits(missing, base, &options.translate))
    }
}

fn left_out_rows(left_out: &BTreeMap<String, u64>) -> Vec<LeftOut> {
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    for (reason, count) in left_out {
        *rows.entry(LeftOut::new(reason, 0).name().to_owned()).or_default() += count;
    }
    rows.iter().map(|(reason, count)| LeftOut::new(reason, *count)).collect()
}

/// The object with one block for each guest offset that leaves to the dispatcher.
fn exits(missing: &[u32], base: u64, options: &TranslateOptions) -> Result<Vec<u8>> {
    let mut builder = Builder::new(base, options.compile.abi.guest_bits());
    for &guest_offset in missing {
        let guest_pc = base.wrapping_add(u64::from(guest_offset));
        let target = builder.push(Inst::new(Opcode::GuestAddr, Type::I64).with_imm(guest_pc as i64));
        builder.end_block(guest_pc, 0, true, Terminator::JumpIndirect { target, list: u32::MAX });
    }
    let compiled = Compiler::new().compile(&builder.finish(), &options.compile).context("generating exits")?;
    Ok(encode(0, base, Some(&Piece::of_code(compiled)), &Inputs::default())?)
}

/// Builds a cache in memory, on all threads of the current pool.
///
/// # Errors
/// Where the back end refuses code, or a table exceeds what the format can hold.
pub fn build(
    image: &SharedImage<'_>,
    name: &str,
    identity: Identity,
    options: &BuildOptions,
    progress: &Progress,
) -> Result<Vec<u8>> {
    let mut spool = Spool::memory();
    translate(image, &options.translate, None, &mut spool, progress)?;
    let objects = spool.finish()?;
    let contents = Contents::new(&objects)?;
    let facts = ImageFacts::new(image, name, identity, &contents.union);
    let assembly = contents.assemble(facts, options, None)?;
    let mut bytes = vec![0; assembly.file_size() as usize];
    assembly.write(&mut bytes)?;
    Ok(bytes)
}

/// Lifts an image into an IR file in memory, on all threads of the current pool.
///
/// # Errors
/// None that an image can cause.
pub fn emit_ir(
    image: &SharedImage<'_>,
    name: &str,
    identity: Identity,
    target: TargetName,
    options: &BuildOptions,
    progress: &Progress,
) -> Result<Vec<u8>> {
    let mut spool = Spool::memory();
    ir_file::start(&mut spool)?;
    let (_, union) = translate::lift(image, &options.translate, &mut spool, progress)?;
    let facts = ImageFacts::new(image, name, identity, &union);
    ir_file::finish(&mut spool, &facts, target, &options.profile)?;
    Ok(spool.finish()?.into_bytes())
}

/// Builds a cache from an IR file in memory, on all threads of the current pool.
///
/// # Errors
/// Where the file is damaged, the back end refuses code, or a table exceeds what the format can hold.
pub fn build_from_ir(file: &IrFile<'_>, options: &BuildOptions, progress: &Progress) -> Result<Vec<u8>> {
    let mut spool = Spool::memory();
    ir_file::compile(file, &options.translate, &mut spool, progress)?;
    let objects = spool.finish()?;
    let contents = Contents::new(&objects)?;
    let assembly = contents.assemble(file.facts.clone(), options, None)?;
    let mut bytes = vec![0; assembly.file_size() as usize];
    assembly.write(&mut bytes)?;
    Ok(bytes)
}
