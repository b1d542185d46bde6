//! `DT_HASH` (System V ABI, chapter 5, "Hash Table") and `DT_GNU_HASH`: the only places in the mapped image from which
//! the number of dynamic symbols follows.

use causeway_image::{GuestImage, MappedImage};
use object::elf;
use object::{LittleEndian, U32};

use crate::dynamic::Dynamic;
use crate::error::{Structure, Warnings};
use crate::table::{LE, mapped_table};

type Word = U32<LittleEndian>;

/// The number of dynamic symbols, if a hash table tells.
pub(crate) fn symbol_count(image: &MappedImage<'_>, dynamic: &Dynamic, warnings: &mut Warnings) -> Option<u64> {
    if let Some(addr) = dynamic.get(elf::DT_HASH) {
        // Words: nbucket, nchain, buckets, chains. There is one chain entry for each symbol.
        if let [_, chains, ..] = mapped_table::<Word>(image, addr, 8) {
            return Some(chains.get(LE).into());
        }
        warnings.add(Structure::Hash, addr);
    }
    let addr = dynamic.get(elf::DT_GNU_HASH)?;
    let count = gnu_symbol_count(image, addr);
    if count.is_none() {
        warnings.add(Structure::GnuHash, addr);
    }
    count
}

/// One more than the highest symbol on any chain; the chain of the highest bucket ends with it.
fn gnu_symbol_count(image: &MappedImage<'_>, addr: u64) -> Option<u64> {
    let [bucket_count, first_hashed, bloom_count, _] = mapped_table::<Word>(image, addr, 16) else { return None };
    let (bucket_count, first_hashed) = (u64::from(bucket_count.get(LE)), u64::from(first_hashed.get(LE)));
    let bloom_bytes = u64::from(bloom_count.get(LE)) * u64::from(image.machine().pointer_bytes());
    let buckets_at = addr.checked_add(16)?.checked_add(bloom_bytes)?;
    let chains_at = buckets_at.checked_add(bucket_count * 4)?;
    let buckets = mapped_table::<Word>(image, buckets_at, bucket_count * 4);
    let last_chain = u64::from(buckets.iter().map(|bucket| bucket.get(LE)).max()?);
    let Some(skipped) = last_chain.checked_sub(first_hashed) else { return Some(first_hashed) };
    let chain = mapped_table::<Word>(image, chains_at.checked_add(skipped * 4)?, u64::MAX);
    let end = chain.iter().position(|entry| entry.get(LE) & 1 != 0)?;
    Some(last_chain + end as u64 + 1)
}
