//! `in-process`: the runtime's translator meets any window of guest code at any address.

use super::{Material, code, mix};
use causeway_cache_format::abi::GuestAbi;
use causeway_driver::in_process::InProcess;
use causeway_ir::arbitrary::Random;
use causeway_runtime::translator::{Exactness, TranslateError, TranslateRequest, Translator};

pub(super) fn check(material: &Material, mut random: Random) -> Result<(), String> {
    let options = code::options(&mut random);
    let bits = if options.compile.abi == GuestAbi::X86_32 { 32 } else { 64 };
    let window = mix::guest_code(material, bits, &mut random);
    let guest_pc = match (random.below(4), bits) {
        (0, 32) => 0u64.wrapping_sub(random.below(0x1000)) & 0xffff_ffff,
        (0, _) => 0u64.wrapping_sub(random.below(0x1000)),
        (1, _) => random.below(0x1000),
        (_, 32) => random.bits() & 0xffff_ffff,
        _ => random.bits() >> random.below(64),
    };
    let request = TranslateRequest {
        guest_pc,
        bits,
        read: &|addr, buffer| read(&window, guest_pc, addr, buffer),
        is_known: &|addr| addr % 7 == 3,
        max_instructions: 1 + random.below(300) as usize,
        single_step: random.once_in(8),
        exactness: random.pick(&Exactness::ALL),
    };
    match InProcess::new(options.compile).translate(&request) {
        Ok(translation) if translation.entries.iter().any(|(entry, _)| *entry == guest_pc) => Ok(()),
        Ok(translation) => Err(format!("entries {:x?} without {guest_pc:#x}", translation.entries)),
        // An instruction that is cut off.
        Err(TranslateError::NotExecutable(_)) if window.len() < 15 => Ok(()),
        // No code lies where the address space ends.
        Err(TranslateError::Failed { .. } | TranslateError::NotExecutable(_)) if ends_address_space(guest_pc, bits) => {
            Ok(())
        }
        Err(error) => Err(format!("{error}\n{options:?}\n{window:02x?}")),
    }
}

fn ends_address_space(guest_pc: u64, bits: u8) -> bool {
    let last = if bits == 32 { u64::from(u32::MAX) } else { u64::MAX };
    last - guest_pc < 0x1000
}

fn read(window: &[u8], start: u64, addr: u64, buffer: &mut [u8]) -> usize {
    let behind = usize::try_from(addr.wrapping_sub(start)).ok().and_then(|offset| window.get(offset..)).unwrap_or(&[]);
    let length = behind.len().min(buffer.len());
    buffer[..length].copy_from_slice(&behind[..length]);
    length
}
