//! A case: instructions with the registers and data they start from.

use super::layout::{CODE, JUMP_BYTES, LANDING, POOL_ZEROS, WRITABLE};
use causeway_frontend_x86::arbitrary::{Registers, prepare};
use causeway_frontend_x86::decode::{Instruction as Decoded, Mnemonic as M};
use causeway_frontend_x86::table::Row;
use iced_x86::{Encoder, FlowControl, Instruction, RflagsBits};
use std::collections::BTreeMap;

/// RFLAGS bits that are compared.
const COMPARED: u64 = 0x20_0cd5;

/// The status flags.
const STATUS: u64 = 0x8d5;

/// One instruction of a case, for the address that it has where the case lies at [`CODE`].
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) instruction: Instruction,
    pub(super) decoded: Decoded,
    pub(super) row: &'static Row,
    pub(super) family: &'static str,
}

/// One to eight instructions with their inputs.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) bits: u8,
    pub(super) items: Vec<Item>,
    /// Does the first of two instructions set the trap flag?
    pub(super) trapped: bool,
    /// Are all status flags overwritten behind the code and at the landing, so that nothing reads those of the instructions?
    pub(super) flags_dead: bool,
    pub(super) registers: Registers,
    /// Offset of the data in the program's pool.
    pub(super) pool: usize,
    /// Quadwords of the data that differ from the pool, by number.
    pub(super) patches: BTreeMap<u16, u64>,
}

/// RFLAGS bits to compare after a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Masks {
    pub(super) end: u64,
    pub(super) signal: u64,
}

impl Case {
    /// The bytes of the code at `address`, the instruction that ends its flags included, or none where an instruction cannot
    /// reach its operand from there.
    pub(super) fn encode(&self, address: u64) -> Option<Vec<Vec<u8>>> {
        let mut at = address;
        let mut all = Vec::new();
        for item in &self.items {
            let mut instruction = item.instruction;
            if is_near_branch(&instruction) {
                // All branches go to the landing.
                let target = address + LANDING;
                match self.bits {
                    64 => instruction.set_near_branch64(target),
                    _ => instruction.set_near_branch32(target as u32),
                }
            }
            let mut encoder = Encoder::new(u32::from(self.bits));
            encoder.encode(&instruction, at).ok()?;
            let bytes = encoder.take_buffer();
            at += bytes.len() as u64;
            all.push(bytes);
        }
        all.extend(self.flags_end().map(<[u8]>::to_vec));
        Some(all)
    }

    /// The instruction behind which flags are constants, where they are dead: `cmp rsp, rsp`, or `cmp esp, esp`.
    pub(super) fn flags_end(&self) -> Option<&'static [u8]> {
        let bytes: &[u8] = if self.bits == 64 { &[0x48, 0x39, 0xe4] } else { &[0x39, 0xe4] };
        self.flags_dead.then_some(bytes)
    }

    /// Bytes that the instructions may take: the end of flags and a jump follow, then the landing.
    pub(super) fn most_bytes(&self) -> u64 {
        LANDING - JUMP_BYTES - self.flags_end().map_or(0, <[u8]>::len) as u64
    }

    /// Can it run in usual code, since all flags of MXCSR are set?
    pub(super) const fn is_usual(&self) -> bool {
        self.registers.mxcsr & 0x3f == 0x3f
    }

    /// The writable data at the start.
    pub(super) fn data(&self, pool: &[u8]) -> Vec<u8> {
        let mut data = pool[self.pool..self.pool + WRITABLE].to_vec();
        for (number, value) in &self.patches {
            let at = usize::from(*number) * 8;
            data[at..at + 8].copy_from_slice(&value.to_le_bytes());
        }
        data
    }

    /// Makes `data` the writable data at the start.
    pub(super) fn set_data(&mut self, pool: &[u8], data: &[u8]) {
        let base = &pool[self.pool..self.pool + WRITABLE];
        let quadwords = base.chunks_exact(8).zip(data.chunks_exact(8)).enumerate();
        self.patches = quadwords
            .filter(|(_, (old, new))| old != new)
            .map(|(number, (_, new))| (number as u16, u64::from_le_bytes(new.try_into().expect("eight bytes"))))
            .collect();
    }

    /// The case without one of its instructions.
    pub(super) fn without(&self, number: usize) -> Self {
        let mut shorter = self.clone();
        shorter.items.remove(number);
        shorter.trapped &= number != 0;
        shorter
    }

    /// The same case with its data written out over zeros.
    pub(super) fn over_zeros(mut self, pool: &[u8]) -> Self {
        let data = self.data(pool);
        self.pool = POOL_ZEROS;
        self.set_data(pool, &data);
        self
    }

    /// The case for code at `address`: registers and data that hold the landing's address hold the new one.
    pub(super) fn moved_to(&self, address: u64, pool: &[u8]) -> Self {
        let mut case = self.clone();
        if self.items.iter().all(|item| item.instruction.flow_control() == FlowControl::Next) {
            return case;
        }
        let (old, new) = (CODE + LANDING, address + LANDING);
        case.registers.gpr.iter_mut().filter(|value| **value == old).for_each(|value| *value = new);
        let width = usize::from(self.bits / 8);
        let mut data = self.data(pool);
        let found: Vec<usize> =
            (0..data.len() - width).filter(|at| data[*at..at + width] == old.to_le_bytes()[..width]).collect();
        for at in &found {
            data[*at..at + width].copy_from_slice(&new.to_le_bytes()[..width]);
        }
        if !found.is_empty() {
            case.set_data(pool, &data);
        }
        case
    }

    /// The flags to compare; none where an instruction reads a flag that an earlier one leaves undefined.
    pub(super) fn masks(&self) -> Option<Masks> {
        let alone = self.items.len() == 1;
        let (mut undefined, mut at_signal, mut at_branch) = (0, 0, 0);
        for item in &self.items {
            if item.instruction.flow_control() == FlowControl::ConditionalBranch {
                at_branch |= undefined;
            }
            if rflags(item.instruction.rflags_read()) & undefined != 0 {
                return None;
            }
            // Counts in RCX are known at the start alone; any but 0 and 1 leaves the most undefined.
            let declared = declared(item.row);
            let count = if alone { self.registers.gpr[1] } else { u64::MAX };
            at_signal |= undefined | prepare::undefined_flags(&item.decoded, declared, count, true);
            if !keeps_flags_at_times(&item.decoded) {
                undefined &= !rflags(item.instruction.rflags_modified());
            }
            undefined |= prepare::undefined_flags(&item.decoded, declared, count, false);
        }
        // A fault in a sequence may find flags that the sequence defines again (docs/adr/0005-flags-at-faults.md). Where an
        // instruction faults, the block's own flags are those of the block's begin.
        let defined = |item: &Item| rflags(item.instruction.rflags_modified()) | declared(item.row);
        let dead = self.items[1..].iter().fold(0, |dead, item| dead | defined(item)) & STATUS;
        // Behind a trap of a second instruction its own flags count.
        let (dead, at_signal) = if self.trapped { (0, at_signal | undefined) } else { (dead, at_signal) };
        let (end, signal) = (COMPARED & !(undefined | at_branch), COMPARED & !at_signal & !dead);
        // Constants at the end; on the way there they are exact only where something reads them.
        Some(if self.flags_dead {
            Masks { end: end | STATUS, signal: signal & !STATUS }
        } else {
            Masks { end, signal }
        })
    }
}

/// RFLAGS bits that the row declares undefined.
fn declared(row: &Row) -> u64 {
    row.undefined.iter().map(|flag| 1u64 << flag.rflags_bit()).sum()
}

/// Are there operands with which the instruction changes no flag?
fn keeps_flags_at_times(instruction: &Decoded) -> bool {
    let shifts = matches!(
        instruction.mnemonic,
        M::Shl | M::Sal | M::Shr | M::Sar | M::Rol | M::Ror | M::Rcl | M::Rcr | M::Shld | M::Shrd
    );
    shifts || instruction.is_repeated()
}

/// Is the operand a near branch target?
pub(super) fn is_near_branch(instruction: &Instruction) -> bool {
    use iced_x86::OpKind;
    matches!(instruction.op0_kind(), OpKind::NearBranch32 | OpKind::NearBranch64)
}

/// The decoder's flag bits as RFLAGS bits.
fn rflags(bits: u32) -> u64 {
    const BITS: [(u32, u64); 7] = [
        (RflagsBits::CF, 1),
        (RflagsBits::PF, 1 << 2),
        (RflagsBits::AF, 1 << 4),
        (RflagsBits::ZF, 1 << 6),
        (RflagsBits::SF, 1 << 7),
        (RflagsBits::DF, 1 << 10),
        (RflagsBits::OF, 1 << 11),
    ];
    BITS.iter().filter(|(bit, _)| bits & bit != 0).map(|(_, mask)| mask).sum()
}
