//! An image with the entries of a code map as seeds.

use causeway_image::{
    AddrRange, GuestAddr, GuestImage, GuestRelocation, Identity, ImageKind, Machine, OrderedAccesses, Seed,
    SeedCollector, SeedSource, Segment, SharedImage,
};

/// An image with other seeds, and with what was said elsewhere about its accesses to memory.
pub struct Seeded<'a> {
    image: &'a SharedImage<'a>,
    seeds: Vec<Seed>,
    ordered: Option<OrderedAccesses>,
}

impl<'a> Seeded<'a> {
    /// An image with these guest offsets as seeds, besides its own (`discover`) or instead of them.
    pub fn new(image: &'a SharedImage<'a>, offsets: impl Iterator<Item = u32>, discover: bool) -> Self {
        let mut seeds = SeedCollector::new();
        for offset in offsets {
            seeds.add(GuestAddr(image.base().0 + u64::from(offset)), 0, SeedSource::CODE_MAP);
        }
        if discover {
            seeds.extend(image.seeds());
        }
        let ordered = image.ordered_accesses().cloned();
        Self { image, seeds: seeds.finish(image.executable_ranges()), ordered }
    }

    /// With what is known from outside about the order of accesses.
    #[must_use]
    pub fn ordered(mut self, extra: Option<&OrderedAccesses>) -> Self {
        if let Some(extra) = extra {
            self.ordered = Some(self.ordered.map_or_else(|| extra.clone(), |own| own.joined(extra)));
        }
        self
    }
}

impl GuestImage for Seeded<'_> {
    fn machine(&self) -> Machine {
        self.image.machine()
    }

    fn kind(&self) -> ImageKind {
        self.image.kind()
    }

    fn base(&self) -> GuestAddr {
        self.image.base()
    }

    fn span(&self) -> u64 {
        self.image.span()
    }

    fn entry(&self) -> Option<GuestAddr> {
        self.image.entry()
    }

    fn segments(&self) -> &[Segment] {
        self.image.segments()
    }

    fn executable_ranges(&self) -> &[AddrRange] {
        self.image.executable_ranges()
    }

    fn read_only_after_relocation(&self) -> &[AddrRange] {
        self.image.read_only_after_relocation()
    }

    fn bytes_at_most(&self, addr: GuestAddr, max: usize) -> &[u8] {
        self.image.bytes_at_most(addr, max)
    }

    fn seeds(&self) -> &[Seed] {
        &self.seeds
    }

    fn relocations(&self) -> &[GuestRelocation] {
        self.image.relocations()
    }

    fn identity(&self) -> Identity {
        self.image.identity()
    }

    fn ordered_accesses(&self) -> Option<&OrderedAccesses> {
        self.ordered.as_ref()
    }
}
