//! Seeds: addresses at which code is known or believed to start.

use crate::addr::{AddrRange, GuestAddr, find_in_sorted};
use std::cmp::Reverse;

bitflags::bitflags! {
    /// Why an address is believed to be code; several reasons may agree.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct SeedSource: u32 {
        /// The image's entry point.
        const ENTRY = 1 << 0;
        /// A function in the static symbol table.
        const SYMBOL = 1 << 1;
        /// A function in the dynamic symbol table.
        const DYNAMIC_SYMBOL = 1 << 2;
        /// A frame description entry of `.eh_frame`.
        const EH_FRAME = 1 << 3;
        /// `DT_INIT`, `DT_PREINIT_ARRAY`, `DT_INIT_ARRAY` or the sections of these names.
        const INIT_ARRAY = 1 << 4;
        /// `DT_FINI`, `DT_FINI_ARRAY` or the sections of these names.
        const FINI_ARRAY = 1 << 5;
        /// A code pointer that a relocation of the image stores.
        const RELOCATION = 1 << 6;
        /// A resolver of an indirect function (`IRELATIVE`, `STT_GNU_IFUNC`).
        const INDIRECT_FUNCTION = 1 << 7;
        /// An entry of a procedure linkage table.
        const PLT = 1 << 8;
        /// A PE export.
        const EXPORT = 1 << 9;
        /// A `RUNTIME_FUNCTION` of `.pdata`.
        const PDATA = 1 << 10;
        /// A PE thread-local storage callback.
        const TLS_CALLBACK = 1 << 11;
        /// An entry of a PE control-flow-guard table.
        const GUARD_CF = 1 << 12;
        /// A block that a run of the program had to compile.
        const CODE_MAP = 1 << 13;
        /// An aligned word in data whose value looks like a function's address. Low confidence.
        const DATA_POINTER = 1 << 14;
        /// Given by whoever built the image (tests, in-process compilation).
        const CALLER = 1 << 15;
        /// An exception handler that a PE image names.
        const EXCEPTION_HANDLER = 1 << 16;
        /// A place inside a function where execution goes on after an exception or a `longjmp` (PE guard tables).
        const CONTINUATION = 1 << 17;
    }
}

impl SeedSource {
    /// Whether every reason is a guess: code found only from here must not be trusted to start an instruction.
    #[must_use]
    pub fn is_low_confidence(self) -> bool {
        SeedSource::DATA_POINTER.contains(self)
    }
}

/// One address at which code starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seed {
    /// Where the code starts; always inside an executable range of the image.
    pub addr: GuestAddr,
    /// Length in bytes of the function that starts here, where a symbol or unwind entry tells. Never zero. Other seeds
    /// may lie inside: one unwind entry covers a whole linkage table, and assembly nests functions.
    pub size: Option<u32>,
    /// All reasons for this seed.
    pub source: SeedSource,
}

impl Seed {
    /// Orders seeds of one address: the one with the winning size comes first.
    fn rank(&self) -> (bool, Reverse<Option<u32>>) {
        let is_unwind = self.source.intersects(SeedSource::EH_FRAME | SeedSource::PDATA) && self.size.is_some();
        (!is_unwind, Reverse(self.size))
    }
}

/// Gathers seeds in any order and yields them sorted, without duplicates.
#[derive(Clone, Debug, Default)]
pub struct SeedCollector {
    seeds: Vec<Seed>,
}

impl SeedCollector {
    /// An empty collector.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a seed; a size of zero or beyond 32 bits counts as unknown.
    pub fn add(&mut self, addr: GuestAddr, size: u64, source: SeedSource) {
        let size = u32::try_from(size).ok().filter(|&size| size != 0);
        self.seeds.push(Seed { addr, size, source });
    }

    /// Adds seeds as they are, for example those of another image reader or a code map.
    pub fn extend(&mut self, seeds: &[Seed]) {
        self.seeds.extend_from_slice(seeds);
    }

    /// The seeds inside `executable` (sorted, disjoint), sorted by address, one for each address. Reasons are united.
    /// Of differing sizes that of an unwind entry wins, because unwinding breaks where it is wrong; else the largest.
    #[must_use]
    pub fn finish(mut self, executable: &[AddrRange]) -> Vec<Seed> {
        self.seeds.retain(|seed| find_in_sorted(executable, seed.addr, |range| *range).is_some());
        // Readers add them in sorted runs, which this merges.
        self.seeds.sort_by(|a, b| a.addr.cmp(&b.addr).then_with(|| a.rank().cmp(&b.rank())));
        self.seeds.dedup_by(|later, kept| {
            let same = later.addr == kept.addr;
            if same {
                kept.source |= later.source;
                kept.size = kept.size.or(later.size);
            }
            same
        });
        self.seeds
    }
}

/// The addresses that sized seeds cover, for asking whether an address lies inside a known function.
#[derive(Clone, Debug, Default)]
pub struct FunctionExtents {
    /// Start of each sized seed, and the highest end of it and all before it.
    reach: Vec<(GuestAddr, GuestAddr)>,
}

impl FunctionExtents {
    /// The extents of `seeds`, which are sorted by address.
    #[must_use]
    pub fn new(seeds: &[Seed]) -> Self {
        let mut highest = GuestAddr(0);
        let sized = seeds.iter().filter_map(|seed| Some((seed.addr, seed.addr.checked_add(seed.size?.into())?)));
        let reach = sized.map(|(start, end)| {
            highest = highest.max(end);
            (start, highest)
        });
        Self { reach: reach.collect() }
    }

    /// Whether `addr` lies inside a sized function but is not the start of the nearest one: a label, not a function.
    #[must_use]
    pub fn is_interior(&self, addr: GuestAddr) -> bool {
        let after = self.reach.partition_point(|(start, _)| *start <= addr);
        let nearest = after.checked_sub(1).and_then(|index| self.reach.get(index));
        nearest.is_some_and(|(start, end)| *start < addr && addr < *end)
    }
}
