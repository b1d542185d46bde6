//! Detours: what becomes of an ordered access that is misaligned again and again.
//!
//! Each time the host refuses it, a signal costs a microsecond or two. So in cached code a branch takes its place, in a private
//! copy of its page, to a plain access with a barrier that lies near by:
//!
//! ```text
//! load:   ldur x0, [x1, #8]; dmb ishld; b behind
//! store:  dmb ish; stur x0, [x1, #8]; b behind
//! ```
//!
//! Whoever is stopped in a detour is told to stand at the access, or behind it; nobody else knows of detours.

use crate::linux::Errno;
use crate::misaligned::{OrderedAccess, decode};
use crate::sys::code_chunk::CodeChunk;
use std::collections::BTreeMap;
use std::sync::atomic::{Ordering, fence};

/// How far away chunks lie at most; a `b` reaches 128 MiB.
const REACH: u64 = 64 << 20;
/// Bytes of a chunk, and their alignment: some thousand detours.
const CHUNK_SIZE: u64 = 64 << 10;
/// Bytes of a detour.
const SIZE: u64 = 12;

const DMB_ISH: u32 = 0xd503_3bbf;
const DMB_ISHLD: u32 = 0xd503_39bf;

/// All detours of a process. They stay as long as it does.
#[derive(Debug, Default)]
pub(crate) struct Detours {
    chunks: Vec<CodeChunk>,
    /// By host address of their start: the access.
    sites: BTreeMap<u64, Site>,
}

/// An access that was replaced.
#[derive(Clone, Copy, Debug)]
struct Site {
    /// Its host address.
    host: u64,
    /// Offset in the detour of what stands behind the access, bytes.
    done: u64,
}

impl Detours {
    /// Makes a detour for the instruction at a host address; gives the branch that leads there. `None` where that is no ordered
    /// access or memory near by is short.
    pub(crate) fn make(&mut self, host: u64, instruction: u32) -> Option<u32> {
        let access = decode(instruction)?;
        let chunk = self.chunk_near(host).ok()?;
        let chunk = &mut self.chunks[chunk];
        let start = chunk.next();
        let back = branch(start + 8, host + 4)?;
        let (words, done) =
            if access.store { ([DMB_ISH, plain(&access), back], 8) } else { ([plain(&access), DMB_ISHLD, back], 4) };
        chunk.append(words.map(u32::to_le_bytes).as_flattened())?;
        self.sites.insert(start, Site { host, done });
        branch(host, start)
    }

    /// The host address in ordinary code where the calling thread stands, which was stopped at `host`, if that is in a detour.
    pub(crate) fn origin(&self, host: u64) -> Option<u64> {
        let (start, site) = self.sites.range(..=host).next_back()?;
        let inside = host - start;
        (inside < SIZE).then(|| {
            // For the barrier behind a load, which it does not come to.
            fence(Ordering::SeqCst);
            if inside < site.done { site.host } else { site.host + 4 }
        })
    }

    /// Was a detour made for the access at a host address?
    pub(crate) fn has(&self, host: u64) -> bool {
        self.sites.values().any(|site| site.host == host)
    }

    /// After `fork`; see [`CodeMemory::seal`](crate::code_memory::CodeMemory::seal).
    pub(crate) fn seal(&mut self) {
        self.chunks.iter_mut().for_each(CodeChunk::seal);
    }

    /// A chunk with room in reach of `host`.
    fn chunk_near(&mut self, host: u64) -> Result<usize, Errno> {
        let fits = |chunk: &CodeChunk| chunk.range().start.abs_diff(host) < REACH && chunk.free() >= SIZE + 16;
        if let Some(found) = self.chunks.iter().position(fits) {
            return Ok(found);
        }
        self.chunks.push(new_chunk(host)?);
        Ok(self.chunks.len() - 1)
    }
}

/// A new chunk in reach of `host`, as near as is free.
fn new_chunk(host: u64) -> Result<CodeChunk, Errno> {
    const STEP: u64 = 1 << 20;
    let distances = (STEP..REACH).step_by(STEP as usize);
    let places = distances.flat_map(|distance| [host.checked_add(distance), host.checked_sub(distance)]);
    let mut refused = Errno(libc::ENOMEM);
    for place in places.flatten() {
        match CodeChunk::at(place & !(CHUNK_SIZE - 1), CHUNK_SIZE) {
            Ok(chunk) => return Ok(chunk),
            Err(errno) => refused = errno,
        }
    }
    Err(refused)
}

/// The access without order (Arm ARM C4.1.94, load/store register with unscaled immediate).
fn plain(access: &OrderedAccess) -> u32 {
    let size = access.size.trailing_zeros();
    let kind = match (access.store, access.sign_extend_to) {
        (true, _) => 0,
        (_, 8) => 2,
        (_, 4) => 3,
        _ => 1,
    };
    let offset = access.offset as u32 & 0x1ff;
    size << 30 | 0x3800_0000 | kind << 22 | offset << 12 | u32::from(access.base) << 5 | u32::from(access.data)
}

/// `b` from one address to another; `None` where it does not reach.
fn branch(from: u64, to: u64) -> Option<u32> {
    let distance = to.wrapping_sub(from) as i64;
    let reaches = (-(1 << 27)..1 << 27).contains(&distance);
    reaches.then_some(0x1400_0000 | (distance >> 2) as u32 & 0x03ff_ffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_forms_are_as_the_assembler_encodes_them() {
        let plain_of = |instruction| plain(&decode(instruction).expect("an ordered access"));
        // ldapr w4, [x5]: ldur w4, [x5].
        assert_eq!(plain_of(0xb8bf_c0a4), 0xb840_00a4);
        // ldapur x6, [x7, #-8]: ldur x6, [x7, #-8].
        assert_eq!(plain_of(0xd95f_80e6), 0xf85f_80e6);
        // stlrh w3, [sp]: sturh w3, [sp].
        assert_eq!(plain_of(0x489f_ffe3), 0x7800_03e3);
        // ldapursh x10, [x11, #2]: ldursh x10, [x11, #2].
        assert_eq!(plain_of(0x5980_216a), 0x7880_216a);
        // ldapursb w12, [x13]: ldursb w12, [x13].
        assert_eq!(plain_of(0x19c0_01ac), 0x38c0_01ac);
    }

    #[test]
    fn who_is_stopped_in_a_detour_stands_at_its_access() {
        let mut code = CodeChunk::new(4096).expect("memory");
        // ldar x1, [x2]; stlr x1, [x2].
        let host = code.append(&[0; 8]).expect("room");
        let mut detours = Detours::default();
        let load = detours.make(host, 0xc8df_fc41).expect("a detour");
        let store = detours.make(host + 4, 0xc89f_fc41).expect("a detour");
        assert_eq!(detours.make(host, 0xd503_201f), None, "a nop");
        let target = |from: u64, word: u32| from.wrapping_add_signed(i64::from(((word << 6) as i32) >> 6) << 2);
        let (load, store) = (target(host, load), target(host + 4, store));
        let origins = |start: u64| [0, 4, 8].map(|offset| detours.origin(start + offset).expect("inside") - host);
        assert_eq!(origins(load), [0, 4, 4]);
        assert_eq!(origins(store), [4, 4, 8]);
        assert_eq!(detours.origin(host), None);
    }
}
