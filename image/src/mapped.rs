//! The plain-data image that the format readers build.

use std::borrow::Cow;
use std::fmt;

use thiserror::Error;

use crate::addr::{AddrRange, GuestAddr};
use crate::guest_image::{GuestImage, ImageKind, Machine};
use crate::identity::Identity;
use crate::ordered::OrderedAccesses;
use crate::relocation::GuestRelocation;
use crate::seed::{Seed, SeedCollector};
use crate::segment::{Permissions, Segment};

/// Granularity of mappings in bytes: the x86 page.
pub const PAGE_SIZE: u64 = 4096;

/// Largest span of an image in bytes: `rel32` reach, beyond which no cache is made.
pub const MAX_SPAN: u64 = 1 << 31;

/// Why a layout is no image.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum ImageError {
    /// Nothing is mapped.
    #[error("the image maps no segment")]
    NoSegments,
    /// Two segments share addresses.
    #[error("segments {first} and {second} overlap")]
    OverlappingSegments {
        /// The lower segment.
        first: AddrRange,
        /// The one that starts inside it.
        second: AddrRange,
    },
    /// A segment's bytes do not lie in the file, or are more than the segment holds.
    #[error(
        "segment {range} takes {file_size} bytes at file offset {file_offset:#x}, which the file or the segment lacks"
    )]
    SegmentOutsideFile {
        /// The segment.
        range: AddrRange,
        /// Where its bytes should start in the file.
        file_offset: u64,
        /// How many bytes it takes.
        file_size: u64,
    },
    /// The image, or an address of it, does not fit the address space or [`MAX_SPAN`].
    #[error("the image spans {range}, more than {MAX_SPAN:#x} bytes or the machine's address space")]
    SpanTooLarge {
        /// From the lowest to the highest mapped address.
        range: AddrRange,
    },
}

/// All facts of an image, in any order; [`MappedImage::new`] checks and sorts them.
#[derive(Clone, Debug)]
pub struct ImageParts<'data> {
    /// The file, borrowed or owned.
    pub file: Cow<'data, [u8]>,
    /// The processor that the code is for.
    pub machine: Machine,
    /// How the loader treats the image.
    pub kind: ImageKind,
    /// Where the program starts.
    pub entry: Option<GuestAddr>,
    /// The mapped segments; empty ones are dropped.
    pub segments: Vec<Segment>,
    /// Ranges of executable segments that hold code of the host's own processor, in any order.
    pub native: Vec<AddrRange>,
    /// Ranges that become read-only after relocation, disjoint.
    pub read_only_after_relocation: Vec<AddrRange>,
    /// Where code starts.
    pub seeds: SeedCollector,
    /// Sites that the loader changes.
    pub relocations: Vec<GuestRelocation>,
    /// Identity of the file.
    pub identity: Identity,
    /// Which accesses need the order of x86, where the image says so.
    pub ordered: Option<OrderedAccesses>,
}

impl<'data> ImageParts<'data> {
    /// Parts with nothing but the file, its size as identity, and what it is for.
    #[must_use]
    pub fn new(file: impl Into<Cow<'data, [u8]>>, machine: Machine, kind: ImageKind) -> Self {
        let file = file.into();
        let identity = Identity { build_id: None, file_size: file.len() as u64 };
        Self {
            file,
            machine,
            kind,
            entry: None,
            segments: Vec::new(),
            native: Vec::new(),
            read_only_after_relocation: Vec::new(),
            seeds: SeedCollector::new(),
            relocations: Vec::new(),
            identity,
            ordered: None,
        }
    }
}

/// A checked image: every invariant that [`GuestImage`] states holds.
#[derive(Clone)]
pub struct MappedImage<'data> {
    file: Cow<'data, [u8]>,
    machine: Machine,
    kind: ImageKind,
    mapped: AddrRange,
    entry: Option<GuestAddr>,
    segments: Vec<Segment>,
    executable: Vec<AddrRange>,
    read_only_after_relocation: Vec<AddrRange>,
    seeds: Vec<Seed>,
    relocations: Vec<GuestRelocation>,
    identity: Identity,
    ordered: Option<OrderedAccesses>,
}

impl<'data> MappedImage<'data> {
    /// Checks, sorts and stores the parts.
    ///
    /// # Errors
    /// [`ImageError`] for a layout that cannot be mapped. Seeds outside executable ranges and relocations that touch no
    /// segment are dropped, not refused: they come from tables that programs run without.
    pub fn new(parts: ImageParts<'data>) -> Result<Self, ImageError> {
        let segments = checked_segments(parts.segments, parts.file.len() as u64)?;
        let mapped = mapped_range(&segments, parts.machine)?;
        let executable = executable_ranges(&segments, parts.native);
        let mut read_only_after_relocation = parts.read_only_after_relocation;
        read_only_after_relocation.sort_unstable();
        let mut relocations = parts.relocations;
        relocations.retain(|relocation| relocation.width != 0 && mapped.contains_range(relocation.range()));
        // Linkers leave them in a few sorted runs, which a merging sort takes as they are.
        relocations.sort();
        relocations.dedup();
        let seeds = parts.seeds.finish(&executable);
        Ok(Self {
            file: parts.file,
            machine: parts.machine,
            kind: parts.kind,
            mapped,
            entry: parts.entry,
            segments,
            executable,
            read_only_after_relocation,
            seeds,
            relocations,
            identity: parts.identity,
            ordered: parts.ordered,
        })
    }

    /// The same image with more seeds, for example those of a code map; those outside executable ranges are dropped.
    #[must_use]
    pub fn with_seeds(mut self, mut more: SeedCollector) -> Self {
        more.extend(&self.seeds);
        self.seeds = more.finish(&self.executable);
        self
    }

    /// The whole file.
    #[must_use]
    pub fn file(&self) -> &[u8] {
        &self.file
    }
}

/// The file and the long tables appear by their lengths.
impl fmt::Debug for MappedImage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MappedImage")
            .field("machine", &self.machine)
            .field("kind", &self.kind)
            .field("mapped", &self.mapped)
            .field("entry", &self.entry)
            .field("segments", &self.segments)
            .field("seeds", &self.seeds.len())
            .field("relocations", &self.relocations.len())
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

/// The segments that hold anything, sorted, if they are disjoint and their bytes lie in the file.
fn checked_segments(mut segments: Vec<Segment>, file_len: u64) -> Result<Vec<Segment>, ImageError> {
    segments.retain(|segment| !segment.range.is_empty());
    segments.sort_by_key(|segment| segment.range);
    for segment in &segments {
        let in_file = segment.file_offset.checked_add(segment.file_size).is_some_and(|end| end <= file_len);
        if !in_file || segment.file_size > segment.range.len() {
            let Segment { range, file_offset, file_size, .. } = *segment;
            return Err(ImageError::SegmentOutsideFile { range, file_offset, file_size });
        }
    }
    for (lower, upper) in segments.iter().zip(segments.iter().skip(1)) {
        if lower.range.overlaps(upper.range) {
            return Err(ImageError::OverlappingSegments { first: lower.range, second: upper.range });
        }
    }
    Ok(segments)
}

/// From the lowest to the highest mapped page.
fn mapped_range(segments: &[Segment], machine: Machine) -> Result<AddrRange, ImageError> {
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else { return Err(ImageError::NoSegments) };
    let exact = AddrRange { start: first.range.start, end: last.range.end };
    let too_large = ImageError::SpanTooLarge { range: exact };
    let start = exact.start.align_down(PAGE_SIZE);
    let Some(end) = exact.end.align_up(PAGE_SIZE) else { return Err(too_large) };
    let fits = machine.bits() == 64 || end.0 <= 1 << 32;
    if fits && end.0 - start.0 <= MAX_SPAN { Ok(AddrRange { start, end }) } else { Err(too_large) }
}

/// The file-backed parts of executable segments, without native code.
fn executable_ranges(segments: &[Segment], mut native: Vec<AddrRange>) -> Vec<AddrRange> {
    native.sort_unstable();
    let executable = segments.iter().filter(|segment| segment.permissions.contains(Permissions::EXECUTE));
    let mut ranges = Vec::new();
    for whole in executable.map(Segment::file_backed) {
        let mut start = whole.start;
        let first = native.partition_point(|range| range.start < whole.start);
        // A range that begins in front of the segment may reach into it.
        let before = native[..first].iter().map(|range| range.end).max().filter(|end| *end > start);
        start = before.map_or(start, |end| end.min(whole.end));
        for range in native[first..].iter().take_while(|range| range.start < whole.end) {
            ranges.push(AddrRange { start, end: range.start.max(start) });
            start = start.max(range.end.min(whole.end));
        }
        ranges.push(AddrRange { start, end: whole.end });
    }
    ranges.retain(|range| !range.is_empty());
    ranges
}

/// A type around one [`MappedImage`], such as a format reader's result. It gets [`GuestImage`] from it.
pub trait HoldsImage {
    /// The image inside.
    fn mapped_image(&self) -> &MappedImage<'_>;
}

impl HoldsImage for MappedImage<'_> {
    fn mapped_image(&self) -> &MappedImage<'_> {
        self
    }
}

impl<T: HoldsImage> GuestImage for T {
    fn machine(&self) -> Machine {
        self.mapped_image().machine
    }

    fn kind(&self) -> ImageKind {
        self.mapped_image().kind
    }

    fn base(&self) -> GuestAddr {
        self.mapped_image().mapped.start
    }

    fn span(&self) -> u64 {
        self.mapped_image().mapped.len()
    }

    fn entry(&self) -> Option<GuestAddr> {
        self.mapped_image().entry
    }

    fn segments(&self) -> &[Segment] {
        &self.mapped_image().segments
    }

    fn executable_ranges(&self) -> &[AddrRange] {
        &self.mapped_image().executable
    }

    fn read_only_after_relocation(&self) -> &[AddrRange] {
        &self.mapped_image().read_only_after_relocation
    }

    fn bytes_at_most(&self, addr: GuestAddr, max: usize) -> &[u8] {
        let Some(segment) = self.segment_at(addr) else { return &[] };
        let skipped = addr.0 - segment.range.start.0;
        let Some(left) = segment.file_size.checked_sub(skipped) else { return &[] };
        let len = usize::try_from(left).unwrap_or(usize::MAX).min(max);
        let Ok(start) = usize::try_from(segment.file_offset + skipped) else { return &[] };
        start.checked_add(len).and_then(|end| self.mapped_image().file.get(start..end)).unwrap_or(&[])
    }

    fn seeds(&self) -> &[Seed] {
        &self.mapped_image().seeds
    }

    fn relocations(&self) -> &[GuestRelocation] {
        &self.mapped_image().relocations
    }

    fn identity(&self) -> Identity {
        self.mapped_image().identity
    }

    fn ordered_accesses(&self) -> Option<&OrderedAccesses> {
        self.mapped_image().ordered.as_ref()
    }
}
