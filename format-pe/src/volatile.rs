//! Volatile metadata (`IMAGE_VOLATILE_METADATA` of winnt.h, written by MSVC's `/volatileMetadata`): which accesses to memory
//! other threads may watch.

use causeway_image::{AddrRange, GuestAddr, OrderedAccesses};
use object::LittleEndian as LE;
use object::U32;

use crate::error::{Structure, Warnings};
use crate::mapped::Mapped;

/// Reads the metadata at `start`: its size, its versions, then place and size of two tables, all of 32 bits. The first table lists
/// instructions, the second pairs of start and size of the ranges that the first is complete for.
pub(crate) fn read(mapped: &Mapped<'_>, start: GuestAddr, warnings: &mut Warnings) -> Option<OrderedAccesses> {
    let structure = Structure::VolatileMetadata;
    let Some(&[size, _, accesses, accesses_size, ranges, ranges_size]) = mapped.record::<[U32<LE>; 6]>(start) else {
        warnings.add(structure, start.value());
        return None;
    };
    if (size.get(LE) as usize) < size_of::<[U32<LE>; 6]>() {
        warnings.add(structure, start.value());
        return None;
    }
    let mut table = |place: U32<LE>, size: U32<LE>| -> &[U32<LE>] {
        mapped.array(mapped.address(place.get(LE)), u64::from(size.get(LE) / 4), structure, warnings)
    };
    let instructions = table(accesses, accesses_size).iter().map(|place| mapped.address(place.get(LE))).collect();
    let (pairs, _) = table(ranges, ranges_size).as_chunks::<2>();
    let ranges = pairs
        .iter()
        .filter_map(|[start, size]| AddrRange::with_len(mapped.address(start.get(LE)), size.get(LE).into()));
    Some(OrderedAccesses::new(ranges.collect(), instructions))
}
