//! `DT_INIT`, `DT_FINI` and the arrays of initializers and finalizers (System V ABI, chapter 5, "Initialization and
//! Termination Functions"); in static programs, the sections that hold them.

use causeway_image::{GuestAddr, GuestImage, MappedImage, SeedCollector, SeedSource};
use object::elf;

use crate::dynamic::Dynamic;
use crate::error::{Structure, Warnings};
use crate::section_header::Sections;
use crate::table::Budget;

/// Adds a seed for each function that runs before `main` or after it. `image` knows its relocations.
pub(crate) fn add_seeds(
    image: &MappedImage<'_>,
    dynamic: &Dynamic,
    sections: &Sections<'_>,
    seeds: &mut SeedCollector,
    warnings: &mut Warnings,
) {
    let mut arrays = Arrays { image, seeds, budget: Budget::new(image.identity().file_size) };
    if dynamic.is_empty() {
        arrays.read_sections(sections, warnings);
    } else {
        arrays.read_dynamic(dynamic, warnings);
    }
}

struct Arrays<'a> {
    image: &'a MappedImage<'a>,
    seeds: &'a mut SeedCollector,
    /// Bytes of arrays that may still be read.
    budget: Budget,
}

impl Arrays<'_> {
    fn read_dynamic(&mut self, dynamic: &Dynamic, warnings: &mut Warnings) {
        for (tag, source) in [(elf::DT_INIT, SeedSource::INIT_ARRAY), (elf::DT_FINI, SeedSource::FINI_ARRAY)] {
            if let Some(addr) = dynamic.get(tag) {
                self.seeds.add(GuestAddr(addr), 0, source);
            }
        }
        let arrays = [
            (elf::DT_PREINIT_ARRAY, elf::DT_PREINIT_ARRAYSZ, SeedSource::INIT_ARRAY),
            (elf::DT_INIT_ARRAY, elf::DT_INIT_ARRAYSZ, SeedSource::INIT_ARRAY),
            (elf::DT_FINI_ARRAY, elf::DT_FINI_ARRAYSZ, SeedSource::FINI_ARRAY),
        ];
        for (addr_tag, size_tag, source) in arrays {
            if let (Some(addr), Some(size)) = (dynamic.get(addr_tag), dynamic.get(size_tag)) {
                self.array(addr, size, source, warnings);
            }
        }
    }

    fn read_sections(&mut self, sections: &Sections<'_>, warnings: &mut Warnings) {
        for section in sections.iter().filter(|section| section.is_allocated()) {
            match section.kind {
                elf::SHT_INIT_ARRAY | elf::SHT_PREINIT_ARRAY => {
                    self.array(section.addr, section.size, SeedSource::INIT_ARRAY, warnings);
                }
                elf::SHT_FINI_ARRAY => self.array(section.addr, section.size, SeedSource::FINI_ARRAY, warnings),
                _ if sections.is_named(section, b".init") => {
                    self.seeds.add(GuestAddr(section.addr), 0, SeedSource::INIT_ARRAY);
                }
                _ if sections.is_named(section, b".fini") => {
                    self.seeds.add(GuestAddr(section.addr), 0, SeedSource::FINI_ARRAY);
                }
                _ => {}
            }
        }
    }

    /// One array of pointers. Slots that hold no address of the image (0 and -1 are customary) count for nothing.
    fn array(&mut self, addr: u64, size: u64, source: SeedSource, warnings: &mut Warnings) {
        let wanted = usize::try_from(size).unwrap_or(usize::MAX);
        let len = self.image.bytes_at_most(GuestAddr(addr), wanted).len();
        if len != wanted || !self.budget.take(size) {
            warnings.add(Structure::InitializerArray, addr);
            return;
        }
        let slots = (0..len as u64).step_by(self.image.machine().pointer_bytes() as usize);
        for slot in slots.filter_map(|offset| GuestAddr(addr).checked_add(offset)) {
            if let Some(target) = self.image.relocated_pointer(slot).or_else(|| self.symbolic_target(slot)) {
                self.seeds.add(target, 0, source);
            }
        }
    }

    /// This image's own definition for a slot that another module might fill.
    fn symbolic_target(&self, slot: GuestAddr) -> Option<GuestAddr> {
        let relocations = self.image.relocations();
        let first = relocations.partition_point(|relocation| relocation.addr < slot);
        relocations.get(first).filter(|relocation| relocation.addr == slot)?.target
    }
}
