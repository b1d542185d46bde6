//! From an image to the contents of its cache.

use crate::link::{self, Linked};
use crate::progress::Progress;
use crate::worker::{Piece, TranslateOptions, Worker};
use anyhow::{Context as _, Result};
use causeway_cache_format::{
    GuestMask, GuestPage, HeaderFields, Identity, Layout, LeftOut, PAGE_SIZE, PcTable, Profile, Sizes, Writer,
    hash_guest_page, metadata,
};
use causeway_frontend_x86::discover::Discovery;
use causeway_image::{AddrRange, GuestAddr, GuestImage};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What to build.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// How regions are translated.
    pub translate: TranslateOptions,
    /// Written into the header.
    pub profile: Profile,
}

/// Everything that goes into a cache, ready to be laid out and written.
pub struct Build {
    linked: Linked,
    covered: Vec<Vec<(u64, u32)>>,
    pc_table: PcTable,
    guest_pages: Vec<GuestPage>,
    guest_masks: Vec<GuestMask>,
    left_out: Vec<LeftOut>,
    metadata: Vec<u8>,
    functions: Vec<causeway_cache_format::Function>,
    fields: HeaderFields,
    layout: Layout,
    /// Figures for the report.
    pub totals: Totals,
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

/// Identifies this translator in headers: version of the crates, padded.
pub fn fingerprint() -> [u8; 16] {
    let mut fingerprint = [0; 16];
    let text = concat!("causeway ", env!("CARGO_PKG_VERSION")).as_bytes();
    let length = text.len().min(16);
    fingerprint[..length].copy_from_slice(&text[..length]);
    fingerprint
}

/// Translates an image on all threads of the current pool.
///
/// # Errors
/// Where the back end refuses code, or a table exceeds what the format can hold.
pub fn build(
    image: &dyn GuestImage,
    name: &str,
    identity: Identity,
    options: &BuildOptions,
    progress: &Progress,
) -> Result<Build> {
    let mut pieces = translate_all(image, options, progress)?;
    pieces.sort_by_key(|piece| piece.start);
    let mut totals = Totals { functions: pieces.len() as u64, ..Totals::default() };
    for piece in &pieces {
        totals.blocks += piece.summary.heads.len() as u64;
        totals.instructions += u64::from(piece.instructions);
        for (reason, count) in &piece.left_out {
            *totals.left_out.entry(reason.clone()).or_default() += count;
        }
    }
    let covered: Vec<Vec<(u64, u32)>> = pieces.iter().map(|piece| piece.summary.covered.clone()).collect();
    let union = union_of(&covered);
    totals.guest_bytes = union.iter().map(|range| range.len()).sum();
    let linked = link::lay_out(pieces, image, &options.translate)?;
    let pc_table = PcTable::new(&linked.pc_points(), linked.code_size)?;
    let functions = linked.functions(&covered);
    let guest_masks = masks(image, &union);
    let guest_pages = pages(image, &union, &guest_masks);
    let left_out = left_out_rows(&totals.left_out);
    let version = env!("CARGO_PKG_VERSION");
    let metadata = metadata::encode(&BTreeMap::from([("image", name), ("version", version)]))?;
    let fields =
        HeaderFields { profile: options.profile, identity, placement: linked.placement, translator: fingerprint() };
    let layout = Layout::new(&Sizes {
        image_span: image.span(),
        code: linked.code_size,
        module_data: 0,
        entries: linked.entries.len() as u64,
        pc_units: pc_table.units.len() as u64,
        guest_pages: guest_pages.len() as u64,
        guest_masks: guest_masks.len() as u64,
        functions: functions.len() as u64,
        relocations: linked.kept_relocations(),
        left_out: left_out.len() as u64,
        metadata: metadata.len() as u64,
    })?;
    Ok(Build {
        linked,
        covered,
        pc_table,
        guest_pages,
        guest_masks,
        left_out,
        metadata,
        functions,
        fields,
        layout,
        totals,
    })
}

/// Translates round by round until discovery finds nothing new. The order of the result depends on nothing but the image.
fn translate_all(image: &dyn GuestImage, options: &BuildOptions, progress: &Progress) -> Result<Vec<Piece>> {
    let mut discovery = Discovery::new(image);
    let mut pieces = Vec::new();
    loop {
        let plans = discovery.next_round();
        if plans.is_empty() {
            return Ok(pieces);
        }
        progress.found(plans.len() as u64);
        let is_head = |guest_pc| discovery.is_head(guest_pc);
        let round: Result<Vec<Option<Piece>>> = plans
            .par_iter()
            .map_init(
                || Worker::new(image, &options.translate),
                |worker, plan| {
                    let piece = worker.translate(plan, &is_head);
                    progress.done();
                    piece
                },
            )
            .collect();
        let round: Vec<Piece> = round?.into_iter().flatten().collect();
        discovery.report(round.iter().map(|piece| &piece.summary));
        pieces.extend(round);
    }
}

/// The union of guest ranges, ascending and disjoint.
fn union_of(covered: &[Vec<(u64, u32)>]) -> Vec<AddrRange> {
    let mut all: Vec<(u64, u64)> =
        covered.iter().flatten().map(|&(start, len)| (start, start + u64::from(len))).collect();
    all.sort_unstable();
    let mut union: Vec<(u64, u64)> = Vec::new();
    for (start, end) in all {
        match union.last_mut().filter(|last| start <= last.1) {
            Some(last) => last.1 = last.1.max(end),
            None => union.push((start, end)),
        }
    }
    union.into_iter().map(|(start, end)| AddrRange { start: GuestAddr(start), end: GuestAddr(end) }).collect()
}

/// Numbers of the guest pages that ranges touch, ascending.
fn page_numbers(image: &dyn GuestImage, union: &[AddrRange]) -> Vec<u32> {
    let page = PAGE_SIZE as u64;
    let base = image.base().0;
    let mut numbers: Vec<u32> = union
        .iter()
        .flat_map(|range| (range.start.0 - base) / page..(range.end.0 - base).div_ceil(page))
        .map(|number| number as u32)
        .collect();
    numbers.dedup();
    numbers
}

fn masks(image: &dyn GuestImage, union: &[AddrRange]) -> Vec<GuestMask> {
    let page = PAGE_SIZE as u64;
    let base = image.base().0;
    let mut masks = Vec::new();
    for number in page_numbers(image, union) {
        let start = base + u64::from(number) * page;
        // A site may reach in from the page before.
        let range = AddrRange { start: GuestAddr(start.saturating_sub(8)), end: GuestAddr(start + page) };
        for relocation in image.relocations_in(range) {
            let offset = (relocation.addr.0 - base) as u32;
            masks.push(GuestMask::new(offset, relocation.width.min(8) as u8));
        }
    }
    disjoint(masks)
}

/// The same bytes in rows that do not overlap, ascending: in a damaged image, relocations may share bytes.
fn disjoint(mut masks: Vec<GuestMask>) -> Vec<GuestMask> {
    masks.sort_by_key(|mask| (mask.offset.get(), mask.size));
    let mut end = 0;
    masks.retain_mut(|mask| {
        let start = u64::from(mask.offset.get()).max(end);
        let rest = mask.end().saturating_sub(start);
        end = end.max(mask.end());
        *mask = GuestMask::new(start as u32, rest as u8);
        rest > 0
    });
    masks
}

fn pages(image: &dyn GuestImage, union: &[AddrRange], masks: &[GuestMask]) -> Vec<GuestPage> {
    let base = image.base().0;
    let numbers = page_numbers(image, union);
    let hash = |&number: &u32| {
        let start = GuestAddr(base + u64::from(number) * PAGE_SIZE as u64);
        let page = mapped_page(image, start);
        let first = masks.partition_point(|mask| mask.end() <= u64::from(number) * PAGE_SIZE as u64);
        let end =
            masks.partition_point(|mask| u64::from(mask.offset.get()) < (u64::from(number) + 1) * PAGE_SIZE as u64);
        GuestPage::new(number, hash_guest_page(number, &page, &masks[first.min(end)..end]))
    };
    numbers.par_iter().map(hash).collect()
}

/// A page as the loader maps it: segments need not begin or end at its bounds.
fn mapped_page(image: &dyn GuestImage, start: GuestAddr) -> [u8; PAGE_SIZE] {
    let mut page = [0; PAGE_SIZE];
    let mut offset = 0;
    while offset < PAGE_SIZE {
        let bytes = image.bytes_at_most(GuestAddr(start.0 + offset as u64), PAGE_SIZE - offset);
        page[offset..offset + bytes.len()].copy_from_slice(bytes);
        offset += bytes.len().max(1);
    }
    page
}

fn left_out_rows(left_out: &BTreeMap<String, u64>) -> Vec<LeftOut> {
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    for (reason, count) in left_out {
        *rows.entry(LeftOut::new(reason, 0).name().to_owned()).or_default() += count;
    }
    rows.iter().map(|(reason, count)| LeftOut::new(reason, *count)).collect()
}

impl Build {
    /// Size of the file, bytes.
    pub fn file_size(&self) -> u64 {
        self.layout.file_size()
    }

    /// Size of the code, bytes.
    pub fn code_size(&self) -> u64 {
        self.linked.code_size
    }

    /// Relocation records in the file.
    pub fn relocations(&self) -> u64 {
        self.linked.kept_relocations()
    }

    /// Guest ranges of each region.
    pub fn covered(&self) -> &[Vec<(u64, u32)>] {
        &self.covered
    }

    /// Writes the file into a buffer of [`Build::file_size`] bytes, in parallel.
    ///
    /// # Errors
    /// Where tables contradict each other, which is a bug.
    pub fn write(&self, buffer: &mut [u8]) -> Result<()> {
        let mut writer = Writer::new(self.layout, buffer)?;
        let sections = writer.sections();
        let kept = self.linked.write_code(sections.code)?;
        let span = self.fields.placement.image_span;
        causeway_cache_format::index::write(sections.index, &self.linked.entries, span, self.linked.code_size)?;
        causeway_relocation::pack_all(&kept, self.linked.code_size, sections.relocations, sections.relocation_pages)?;
        sections.pc_anchors.copy_from_slice(&self.pc_table.anchors);
        sections.pc_units.copy_from_slice(&self.pc_table.units);
        sections.guest_pages.copy_from_slice(&self.guest_pages);
        sections.guest_masks.copy_from_slice(&self.guest_masks);
        sections.functions.copy_from_slice(&self.functions);
        sections.left_out.copy_from_slice(&self.left_out);
        sections.metadata.copy_from_slice(&self.metadata);
        link::finish(writer, &self.fields).context("finishing the cache")
    }
}
