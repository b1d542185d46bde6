//! What single instructions need beyond random registers: stack contents, counts, comparands.

use super::encode::Place;
use super::{DATA_BYTES, Random, Registers, WRITABLE_BYTES, state_image};
use crate::decode::{Instruction, Mnemonic as M, OperandKind, RegisterClass};
use crate::dispatch::FAMILIES;

/// A case before it runs.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// The instruction.
    pub instruction: &'a Instruction,
    /// Registers before it.
    pub registers: &'a mut Registers,
    /// Guest data before it.
    pub data: &'a mut [u8],
    /// Addresses.
    pub place: Place,
    /// Guest address of the explicit memory operand.
    pub memory: Option<u64>,
}

/// Instructions whose effect on this process or whose result cannot be compared, with the reason.
pub fn exclusion(mnemonic: M) -> Option<&'static str> {
    match mnemonic {
        M::Syscall | M::Sysenter | M::Int => Some("calls the host's kernel"),
        M::Cpuid | M::Xgetbv | M::Rdpid => Some("the runtime answers"),
        M::Lds | M::Les | M::Lfs | M::Lgs | M::Lss | M::Lar | M::Lsl | M::Verr | M::Verw | M::Retf => {
            Some("the runtime answers")
        }
        M::Iret | M::Iretd | M::Iretq => Some("the runtime answers"),
        M::Rdrand | M::Rdseed => Some("differs in each run"),
        M::Rdtsc | M::Rdtscp => Some("differs in each run"),
        M::Xbegin | M::Xend | M::Xtest | M::Xabort => Some("not announced to the guest, present on the host"),
        M::Umonitor | M::Umwait | M::Tpause | M::Ptwrite | M::Rdpkru | M::Wrpkru | M::Enqcmd | M::Enqcmds => {
            Some("not announced to the guest, present on the host")
        }
        M::Vmcall | M::Vmmcall => Some("the host's hypervisor answers"),
        M::Sgdt | M::Sidt | M::Sldt | M::Str | M::Smsw => Some("the host need not have UMIP"),
        M::Rdfsbase | M::Wrfsbase => Some("the host's thread pointer"),
        M::Wrgsbase => Some("the test's own GS base"),
        M::Int1 => Some("hypervisors report it differently"),
        _ if is_three_d_now(mnemonic) => Some("3DNow!, on old AMD CPUs alone"),
        _ if is_fma4(mnemonic) => Some("FMA4, on some AMD CPUs alone"),
        _ if state_image::is_extended(mnemonic) => Some("the runtime reads and writes the area"),
        M::Rdpmc => Some("depends on the host's kernel"),
        _ => None,
    }
}

/// Fused multiplication with four operands: the names without operand order.
fn is_fma4(mnemonic: M) -> bool {
    let name = mnemonic.name();
    let fused = ["Vfmadd", "Vfmsub", "Vfnmadd", "Vfnmsub"].iter().any(|prefix| name.starts_with(prefix));
    fused && !name.contains(|c: char| c.is_ascii_digit())
}

/// Has the instruction a row of 3DNow!?
fn is_three_d_now(mnemonic: M) -> bool {
    let family = FAMILIES.iter().find(|family| family.name == "three_d_now");
    family.is_some_and(|family| family.rows.iter().any(|row| row.mnemonic == mnemonic))
}

/// Forms within a tested instruction that cannot run.
pub fn form_excluded(instruction: &Instruction) -> bool {
    let to_segment = instruction.register(0).class == RegisterClass::Segment;
    let transfer = matches!(instruction.mnemonic, M::Jmp | M::Call);
    let through_stack_pointer = transfer && instruction.register(0).is_gpr() && instruction.register(0).number == 4;
    // The runtime answers.
    let far = matches!(instruction.kind(0), OperandKind::FarMemory | OperandKind::FarBranch);
    to_segment && !matches!(instruction.mnemonic, M::Push) || through_stack_pointer || far
}

/// Encodings that CPUs execute differently or not at all, and a name that is not encoded as decoders read it (`ud0` has a ModRM byte).
pub fn encoding_excluded(code: iced_x86::Code, bits: u8) -> bool {
    use iced_x86::{Code, OpCodeOperandKind as Kind};
    let kinds = code.op_code().op_kinds();
    // Branches with a 16-bit operand size and MOVSXD to 16 bits: Intel and AMD differ.
    let differs = matches!(
        code,
        Code::Popw_CS
            | Code::Jmp_rm16
            | Code::Call_rm16
            | Code::Retnw
            | Code::Retnw_imm16
            | Code::Movsxd_r16_rm16
            | Code::Ud0
    );
    // #UD on Intel's CPUs, #GP on AMD's.
    let compatibility_mode = bits == 32 && code == Code::Sysretd;
    differs
        || compatibility_mode
        || kinds.iter().any(|kind| matches!(kind, Kind::br16_1 | Kind::br16_2))
        || bits == 64 && kinds.iter().any(|kind| matches!(kind, Kind::br32_1 | Kind::br32_4))
}

/// Flags that cannot be compared in this case beyond those that the row declares, and those that can although it does.
pub fn undefined_flags(instruction: &Instruction, declared: u64, count_register: u64, faulted: bool) -> u64 {
    const OVERFLOW: u64 = 0x800;
    if faulted {
        // Whether the flags of the iterations before the fault stay differs between CPUs.
        let compares = matches!(
            instruction.mnemonic,
            M::Cmpsb | M::Cmpsw | M::CmpsdString | M::Cmpsq | M::Scasb | M::Scasw | M::Scasd | M::Scasq
        );
        return match instruction.mnemonic {
            // Whether #DE leaves the flags alone differs between CPUs.
            M::Div | M::Idiv => declared,
            _ if compares && instruction.is_repeated() => 0x8d5,
            _ => 0,
        };
    }
    let count_operand = match instruction.mnemonic {
        M::Shld | M::Shrd => 2,
        M::Shl | M::Sal | M::Shr | M::Sar | M::Rol | M::Ror | M::Rcl | M::Rcr => 1,
        _ => return declared,
    };
    let count = match instruction.kind(count_operand) {
        OperandKind::Immediate => instruction.immediate as u64,
        _ => count_register,
    };
    let mask = if instruction.operand_bits == 64 { 63 } else { 31 };
    if count & mask <= 1 { declared & !OVERFLOW } else { declared }
}

impl Prepared<'_> {
    /// Adjusts registers and data. Gives false where the draw is not usable.
    pub fn adjust(&mut self, random: &mut Random) -> bool {
        let name = self.instruction.mnemonic.name();
        if !self.stack_pointer() {
            return false;
        }
        match self.instruction.mnemonic {
            M::Bt | M::Bts | M::Btr | M::Btc => return self.bit_offset(random),
            // Intel's CPUs leave the upper half of the slot as it was, AMD's write zero.
            M::Push if self.instruction.register(0).class == RegisterClass::Segment => {
                self.store(self.registers.gpr[4].wrapping_sub(4), 0);
            }
            M::Ret => self.store(self.registers.gpr[4], self.place.landing),
            M::Jmp | M::Call => self.indirect_target(),
            M::Leave => self.registers.gpr[5] = self.place.data + 0x1800 + random.below(0x100),
            M::Shld | M::Shrd if self.instruction.operand_bits == 16 => {
                // Counts beyond the width have no defined result.
                self.registers.gpr[1] = self.registers.gpr[1] & !31 | random.below(17);
                return self.instruction.kind(2) != OperandKind::Immediate || self.instruction.immediate & 31 <= 16;
            }
            M::Enter => {
                self.registers.gpr[5] = self.place.data + 0x1800 + random.below(0x100);
                // A new RSP in the pages of the test itself would not fault.
                return !(0x2f00..0x5200).contains(&(self.instruction.immediate & 0xffff));
            }
            M::Popf | M::Popfd | M::Popfq => self.popped_flags(),
            M::Movdir64b => {
                let to = self.instruction.register(0).number;
                self.registers.gpr[usize::from(to)] = self.place.data + random.below(0x20) * 32;
                return !self.is_in_address(to);
            }
            // Read-only memory is written back where a CPU need not write.
            M::Arpl if self.memory.is_some_and(|at| at >= self.place.data + WRITABLE_BYTES as u64 - 2) => return false,
            M::Bound => return self.bounds(random),
            M::Clzero => self.registers.gpr[0] = self.place.data + random.below(0x1000),
            M::Xlatb => self.registers.gpr[3] = self.place.data + 0x1000,
            M::Cmpxchg => self.comparand(random),
            M::Cmpxchg8b | M::Cmpxchg16b => self.pair_comparand(random),
            M::Div | M::Idiv if !self.is_in_address(2) && random.one_in(2) => {
                self.registers.gpr[2] = random.below(3).wrapping_sub(1);
            }
            // Whether unselected bytes beyond the data fault is up to the CPU.
            M::Maskmovdqu | M::Vmaskmovdqu => self.registers.gpr[7] = self.place.data + random.below(0x1000),
            M::Ldmxcsr | M::Vldmxcsr => self.control_word(random, 0),
            M::Fxrstor | M::Fxrstor64 => self.control_word(random, 24),
            mnemonic if state_image::is_extended(mnemonic) => return self.extended_state(random),
            _ if self.is_string() => self.string(random),
            _ if name.starts_with("Loop") && random.one_in(3) => self.registers.gpr[1] = random.below(3),
            _ => {}
        }
        true
    }

    /// Does the address of the memory operand depend on this general-purpose register?
    pub(super) fn is_in_address(&self, number: u8) -> bool {
        let memory = &self.instruction.memory;
        [memory.base, memory.index].iter().any(|part| part.is_gpr() && part.number == number)
    }

    fn is_string(&self) -> bool {
        let kinds = self.instruction.kinds;
        kinds.contains(&OperandKind::StringSource) || kinds.contains(&OperandKind::StringDestination)
    }

    /// RSP points into the data unless it is part of the address; then not into the pages of the test itself.
    fn stack_pointer(&mut self) -> bool {
        let memory = &self.instruction.memory;
        let used = memory.base.is_gpr() && memory.base.number == 4;
        if !used {
            self.registers.gpr[4] = self.place.data + 0x2000;
        }
        let own_pages = (self.place.case & !0xfff)..self.place.data + 16;
        !own_pages.contains(&(self.registers.gpr[4] & 0xffff_ffff))
    }

    fn store(&mut self, at: u64, value: u64) {
        let offset = at.wrapping_sub(self.place.data) as usize;
        let width = usize::from(self.place.bits / 8);
        if let Some(bytes) = self.data.get_mut(offset..offset.saturating_add(width)) {
            bytes.copy_from_slice(&value.to_le_bytes()[..width]);
        }
    }

    fn load(&self, at: u64) -> u64 {
        let offset = at.wrapping_sub(self.place.data) as usize;
        let bytes = self.data.get(offset..offset.saturating_add(8));
        bytes.map_or(0, |bytes| u64::from_le_bytes(bytes.try_into().expect("eight bytes")))
    }

    fn bit_offset(&mut self, random: &mut Random) -> bool {
        let offset = self.instruction.register(1);
        if self.memory.is_none() || !offset.is_some() {
            return true;
        }
        let in_address = self.is_in_address(offset.number);
        // Upper bits beyond the operand do not count.
        let bits = random.below(0x4000) as i64 - 0x2000;
        let kept = if offset.bits() == 64 { 0 } else { random.bits() << offset.bits() };
        let low = if offset.bits() == 64 { bits as u64 } else { bits as u64 & ((1 << offset.bits()) - 1) };
        if !in_address {
            self.registers.gpr[usize::from(offset.number)] = low | kept;
        }
        !in_address
    }

    /// Bounds around the index, as often as not.
    fn bounds(&mut self, random: &mut Random) -> bool {
        let Some(at) = self.memory else { return false };
        let Some(offset) = at.checked_sub(self.place.data) else { return true };
        let index = self.registers.gpr[usize::from(self.instruction.register(0).number)];
        if random.one_in(2) {
            let bytes = usize::from(self.instruction.memory.access_bytes) / 2;
            let bounds = [index.wrapping_sub(random.below(2)), index.wrapping_add(random.below(2))];
            for (n, bound) in bounds.into_iter().enumerate() {
                let start = offset as usize + n * bytes;
                if let Some(place) = self.data.get_mut(start..start + bytes) {
                    place.copy_from_slice(&bound.to_le_bytes()[..bytes]);
                }
            }
        }
        true
    }

    fn indirect_target(&mut self) {
        let register = self.instruction.register(0);
        if register.is_gpr() {
            self.registers.gpr[usize::from(register.number)] = self.place.landing;
        } else if let Some(at) = self.memory {
            self.store(at, self.place.landing);
        }
    }

    /// Only flags without effect on the test itself: no TF, no AC.
    fn popped_flags(&mut self) {
        let at = self.registers.gpr[4];
        let value = self.load(at) & 0x20_0cd5;
        self.store(at, value);
    }

    /// MXCSR at an offset of the memory operand.
    fn control_word(&mut self, random: &mut Random, offset: u64) {
        let Some(at) = self.memory else { return };
        let offset = at.wrapping_sub(self.place.data).wrapping_add(offset) as usize;
        if let Some(bytes) = self.data.get_mut(offset..offset.saturating_add(4)) {
            let value = bytes.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte));
            let control = state_image::control(random, self.registers.mxcsr, value);
            bytes.copy_from_slice(&control.to_le_bytes());
        }
    }

    fn comparand(&mut self, random: &mut Random) {
        if random.one_in(2) {
            return;
        }
        let first = self.instruction.register(0);
        let value = match self.memory {
            Some(at) => self.load(at),
            None => self.registers.gpr[usize::from(first.number)],
        };
        if !self.is_in_address(0) {
            // The upper half of RAX differs from the value's.
            self.registers.gpr[0] = value ^ if first.bits() == 32 { random.bits() << 32 } else { 0 };
        }
    }

    fn pair_comparand(&mut self, random: &mut Random) {
        let Some(at) = self.memory else { return };
        if random.one_in(2) || self.is_in_address(0) || self.is_in_address(2) {
            return;
        }
        let (low, high) = (self.load(at), self.load(at + 8));
        if self.instruction.mnemonic == M::Cmpxchg16b {
            (self.registers.gpr[0], self.registers.gpr[2]) = (low, high);
        } else {
            self.registers.gpr[0] = low & 0xffff_ffff | random.bits() << 32;
            self.registers.gpr[2] = low >> 32 | random.bits() << 32;
        }
    }

    fn string(&mut self, random: &mut Random) {
        let middle = self.place.data + DATA_BYTES as u64 / 2;
        // Whether 32-bit counters and addresses that do not change, or change before a fault, lose their upper halves is
        // up to the CPU.
        let ignored = self.instruction.memory.address_bits == 32 && !self.instruction.is_repeated();
        let upper = |random: &mut Random| if ignored { random.bits() << 32 } else { 0 };
        self.registers.gpr[6] = (middle + random.below(0x200)) | upper(random);
        self.registers.gpr[7] = (middle + random.below(0x200)) | upper(random);
        self.registers.gpr[1] = random.below(20) | upper(random);
        if random.one_in(8) {
            // Runs into read-only data or the guard page.
            let end = random.pick(&[WRITABLE_BYTES, DATA_BYTES]) as u64;
            // No element reaches across the boundary: the part of a store before it may be done.
            self.registers.gpr[7] = self.place.data + end - random.below(4) * 8;
        }
        if random.one_in(2) {
            let (source, destination) = (self.registers.gpr[6] as u32, self.registers.gpr[7] as u32);
            let equal = random.below(60) as usize;
            self.copy(u64::from(source), u64::from(destination), equal);
        }
    }

    fn copy(&mut self, source: u64, destination: u64, bytes: usize) {
        let from = source.wrapping_sub(self.place.data) as usize;
        let to = destination.wrapping_sub(self.place.data) as usize;
        if from + bytes <= self.data.len() && to + bytes <= self.data.len() {
            self.data.copy_within(from..from + bytes, to);
        }
    }
}
