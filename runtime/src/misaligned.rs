//! Ordered accesses that the host refuses at misaligned addresses (Arm ARM B2.6): load-acquire and store-release forms, here
//! decoded and carried out as plain accesses between barriers.
//!
//! x86-64 allows any misaligned access; ordered ARM64 ones fault where they cross 16 bytes (with LSE2) or at any
//! misalignment (without).
//!
//! Locked operations (`ldadd` and its kin, `swp`, `cas`) are carried out one at a time.
//!
//! **Deviation**: a misaligned locked operation is atomic against others of its kind alone. Without FEAT_LSE it reaches the guest
//! as SIGBUS.

/// The registers that an access may use.
pub(crate) struct Registers<'a> {
    /// X0 to X30.
    pub x: &'a mut [u64; 31],
    /// Stack pointer.
    pub sp: u64,
    /// Host program counter.
    pub pc: &'a mut u64,
}

impl Registers<'_> {
    /// Value of a base register; 31 is SP.
    fn base(&self, number: u8) -> u64 {
        if number == 31 { self.sp } else { self.x[usize::from(number)] }
    }

    /// Value of a data register; 31 is the zero register.
    fn data(&self, number: u8) -> u64 {
        if number == 31 { 0 } else { self.x[usize::from(number)] }
    }

    /// Writes a data register.
    fn set_data(&mut self, number: u8, value: u64) {
        if number != 31 {
            self.x[usize::from(number)] = value;
        }
    }
}

/// An ordered access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OrderedAccess {
    /// Bytes: 1, 2, 4 or 8.
    pub size: u8,
    /// Whether it stores.
    pub store: bool,
    /// Whether a load extends the sign, and to how many bytes: 4 or 8. 0 for none.
    pub sign_extend_to: u8,
    /// Register loaded or stored; 31 is the zero register.
    pub data: u8,
    /// Base register; 31 is SP.
    pub base: u8,
    /// Signed offset, bytes.
    pub offset: i16,
}

impl OrderedAccess {
    /// Address of the first byte.
    fn address(&self, registers: &Registers<'_>) -> u64 {
        registers.base(self.base).wrapping_add_signed(i64::from(self.offset))
    }
}

/// Decodes an ordered access: `ldar`, `stlr`, `ldapr`, `ldapur`, `ldapurs*`, `stlur` of general registers.
pub(crate) fn decode(instruction: u32) -> Option<OrderedAccess> {
    let size = 1u8 << (instruction >> 30);
    let data = (instruction & 31) as u8;
    let base = (instruction >> 5 & 31) as u8;
    let plain = |store| Some(OrderedAccess { size, store, sign_extend_to: 0, data, base, offset: 0 });
    // Arm ARM C4.1.94: load/store ordered; RCpc; RCpc unscaled.
    match instruction & 0x3fff_fc00 {
        0x08df_fc00 => return plain(false),
        0x089f_fc00 => return plain(true),
        0x38bf_c000 => return plain(false),
        _ => {}
    }
    if instruction & 0x3f20_0c00 != 0x1900_0000 {
        return None;
    }
    let offset = ((instruction >> 12 & 0x1ff) << 7) as i16 >> 7;
    let access = OrderedAccess { size, store: false, sign_extend_to: 0, data, base, offset };
    match instruction >> 22 & 3 {
        0 => Some(OrderedAccess { store: true, ..access }),
        1 => Some(access),
        2 if size < 8 => Some(OrderedAccess { sign_extend_to: 8, ..access }),
        3 if size < 4 => Some(OrderedAccess { sign_extend_to: 4, ..access }),
        _ => None,
    }
}

/// Whether the load or store `instruction` writes to memory (Arm ARM C4.1.94); exclusive and atomic operations count as
/// writes.
pub(crate) fn is_store(instruction: u32) -> bool {
    // Scalable vectors (C4.1.35): bits 31..=25 of loads are 100, 101 or 110 and 0010, those of stores 1110010.
    if instruction >> 25 == 0b111_0010 {
        return true;
    }
    // Loads and stores have bit 27 set and bit 25 clear.
    if instruction & 0x0a00_0000 != 0x0800_0000 {
        return false;
    }
    let load_bit = instruction >> 22 & 1 == 1;
    match instruction >> 24 & 0x3f {
        // Exclusive, ordered, compare and swap: only plain exclusive and ordered loads do not write.
        0x08 => instruction >> 21 & 1 == 1 && instruction >> 23 & 1 == 1 || !load_bit,
        // Literal loads.
        0x18 | 0x1c => false,
        // Pairs.
        0x28 | 0x29 | 0x2c | 0x2d => !load_bit,
        // Structures.
        0x0c | 0x0d => !load_bit,
        // RCpc unscaled: opc 0 stores.
        0x19 | 0x1d => instruction >> 22 & 3 == 0,
        // Atomic memory operations write, `ldapr` does not.
        0x38 if instruction >> 21 & 1 == 1 && instruction >> 10 & 3 == 0 => instruction & 0x3fff_fc00 != 0x38bf_c000,
        // General registers: opc 0 stores.
        0x38 | 0x39 => instruction >> 22 & 3 == 0,
        // Vector registers: bit 22 clear stores.
        0x3c | 0x3d => !load_bit,
        _ => false,
    }
}

/// Bytes that the load or store `instruction` accesses (Arm ARM C4.1.94); of one register where it names several but is no pair.
pub(crate) fn access_bytes(instruction: u32) -> u64 {
    let (size, opc) = (instruction >> 30, instruction >> 22 & 3);
    let vector = instruction >> 26 & 1 == 1;
    match (instruction >> 27 & 7, vector) {
        // Pairs.
        (0b101, true) => 8 << size,
        (0b101, false) => 8 << (size >> 1),
        // A vector register of 128 bits has size 0 and the upper bit of opc.
        (0b111, true) if size == 0 && opc >> 1 == 1 => 16,
        _ => 1 << size,
    }
}

/// Whether `instruction` exchanges or loads a pair of registers exclusively (Arm ARM C4.1.94: `casp`, `ldxp`, `ldaxp`), as
/// only CMPXCHG16B does.
pub(crate) fn is_pair_exchange(instruction: u32) -> bool {
    instruction & 0xbfa0_7c00 == 0x0820_7c00 || instruction & 0xbfe0_0000 == 0x8860_0000
}

/// Whether `instruction` loads a lane of a gather, as [`causeway_cache_format::abi`] has it: `ld1` of one element with its
/// base advanced (Arm ARM C4.1.94), or an SVE gather of words or doublewords (C4.1.35).
pub(crate) fn is_gather(instruction: u32) -> bool {
    instruction & 0xbfff_2000 == 0x0ddf_0000
        || instruction >> 25 == 0b110_0010
        || instruction & 0xff80_e000 == 0x8500_4000
}

/// Memory as the emulation sees it.
pub(crate) trait Bytes {
    /// Reads `buffer.len()` bytes at `address`; false where it faults.
    fn read(&mut self, address: u64, buffer: &mut [u8]) -> bool;
    /// Writes `bytes` at `address`; false where it faults.
    fn write(&mut self, address: u64, bytes: &[u8]) -> bool;
}

/// Bytes of the smallest page.
const PAGE: u64 = 4096;

/// Writes all of up to eight bytes or none: those behind a page's end come first, and are as they were where the others fault.
///
/// **Deviation**: what another thread writes there meanwhile is lost.
fn write_whole(memory: &mut dyn Bytes, address: u64, bytes: &[u8]) -> bool {
    let first = (PAGE - address % PAGE).min(bytes.len() as u64);
    let (head, tail) = bytes.split_at(first as usize);
    let second = address.wrapping_add(first);
    let mut old = [0; 8];
    let old = &mut old[..tail.len()];
    if tail.is_empty() {
        return memory.write(address, head);
    }
    if !memory.read(second, old) || !memory.write(second, tail) {
        return false;
    }
    let done = memory.write(address, head);
    if !done {
        memory.write(second, old);
    }
    done
}

/// Carries out `access` on `registers` and steps over the instruction. Returns false, with `registers` unchanged, where
/// memory faults.
pub(crate) fn perform(registers: &mut Registers<'_>, access: &OrderedAccess, memory: &mut dyn Bytes) -> bool {
    let address = access.address(registers);
    let size = usize::from(access.size);
    if access.store {
        let value = registers.data(access.data);
        if !write_whole(memory, address, &value.to_le_bytes()[..size]) {
            return false;
        }
    } else {
        let mut bytes = [0; 8];
        if !memory.read(address, &mut bytes[..size]) {
            return false;
        }
        let value = u64::from_le_bytes(bytes);
        let unused = 64 - 8 * u32::from(access.size);
        let signed = ((value << unused) as i64 >> unused) as u64;
        let value = match access.sign_extend_to {
            8 => signed,
            4 => signed & 0xffff_ffff,
            _ => value,
        };
        registers.set_data(access.data, value);
    }
    *registers.pc += 4;
    true
}

/// What a locked operation stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Update {
    Add,
    Clear,
    Exclusive,
    Set,
    Swap,
    /// The data register, where memory equals the operand register, which receives the old value.
    CompareSwap,
}

/// A locked operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LockedAccess {
    /// Bytes: 1, 2, 4 or 8.
    size: u8,
    update: Update,
    /// Register of the operand; 31 is the zero register.
    operand: u8,
    /// Register of the old value, or of the new one for [`Update::CompareSwap`]; 31 is the zero register.
    data: u8,
    /// Base register; 31 is SP.
    base: u8,
}

/// Decodes a locked operation on one register (Arm ARM C4.1.94, atomic memory operations, compare and swap).
pub(crate) fn decode_locked(instruction: u32) -> Option<LockedAccess> {
    let update = if instruction & 0x3fa0_7c00 == 0x08a0_7c00 {
        Update::CompareSwap
    } else if instruction & 0x3f20_0c00 == 0x3820_0000 {
        match instruction >> 12 & 15 {
            0 => Update::Add,
            1 => Update::Clear,
            2 => Update::Exclusive,
            3 => Update::Set,
            8 => Update::Swap,
            _ => return None,
        }
    } else {
        return None;
    };
    let register = |position: u32| (instruction >> position & 31) as u8;
    let size = 1 << (instruction >> 30);
    Some(LockedAccess { size, update, operand: register(16), data: register(0), base: register(5) })
}

/// Carries out `access` on `registers` and steps over the instruction; returns false where memory faults.
pub(crate) fn perform_locked(registers: &mut Registers<'_>, access: &LockedAccess, memory: &mut dyn Bytes) -> bool {
    let address = registers.base(access.base);
    let (size, mask) = (usize::from(access.size), u64::MAX >> (64 - 8 * u32::from(access.size)));
    let operand = registers.data(access.operand) & mask;
    let mut bytes = [0; 8];
    if !memory.read(address, &mut bytes[..size]) {
        return false;
    }
    let old = u64::from_le_bytes(bytes);
    let new = match access.update {
        Update::Add => old.wrapping_add(operand),
        Update::Clear => old & !operand,
        Update::Exclusive => old ^ operand,
        Update::Set => old | operand,
        Update::Swap => operand,
        Update::CompareSwap if old == operand => registers.data(access.data),
        Update::CompareSwap => old,
    };
    if !write_whole(memory, address, &new.to_le_bytes()[..size]) {
        return false;
    }
    let result = if access.update == Update::CompareSwap { access.operand } else { access.data };
    registers.set_data(result, old);
    *registers.pc += 4;
    true
}

/// Held while a misaligned locked operation is carried out.
static LOCKED: std::sync::Mutex<()> = std::sync::Mutex::new(());

struct GuestBytes;

impl Bytes for GuestBytes {
    fn read(&mut self, address: u64, buffer: &mut [u8]) -> bool {
        let done = crate::sys::guest_memory::read_bytes(address, buffer).is_ok();
        std::sync::atomic::fence(std::sync::atomic::Ordering::SeqCst);
        done
    }
    fn write(&mut self, address: u64, bytes: &[u8]) -> bool {
        std::sync::atomic::fence(std::sync::atomic::Ordering::SeqCst);
        crate::sys::guest_memory::write_bytes(address, bytes).is_ok()
    }
}

/// What came of the access at which a context stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// It is done.
    Done,
    /// Memory refused some of these bytes: address and number.
    Refused(u64, u8),
    /// It is no ordered or locked access.
    Other,
}

/// Carries out the ordered or locked access at which generated code with these registers stopped.
///
/// Safe to call in a signal handler that interrupted generated code, as long as faults in guest copies are mended
/// ([`recovery`](crate::sys::guest_memory::recovery)).
pub(crate) fn step(registers: &mut Registers<'_>) -> Step {
    let Ok(instruction) = crate::sys::guest_memory::read::<u32>(*registers.pc) else { return Step::Other };
    let (done, address, size) = if let Some(access) = decode_locked(instruction) {
        let _guard = crate::lock(&LOCKED);
        let address = registers.base(access.base);
        (perform_locked(registers, &access, &mut GuestBytes), address, access.size)
    } else if let Some(access) = decode(instruction) {
        let address = access.address(registers);
        (perform(registers, &access, &mut GuestBytes), address, access.size)
    } else {
        return Step::Other;
    };
    if done { Step::Done } else { Step::Refused(address, size) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sys::context::HostContext;

    #[test]
    fn forms_decode_as_the_assembler_encodes_them() {
        let load =
            |size, data, base, offset| OrderedAccess { size, store: false, sign_extend_to: 0, data, base, offset };
        // GNU as: ldar x1, [x2]; stlrh w3, [sp]; ldapr w4, [x5]; ldapur x6, [x7, #-8]; stlurb w8, [x9, #255];
        // ldapursh x10, [x11, #2]; ldapursb w12, [x13].
        assert_eq!(decode(0xc8df_fc41), Some(load(8, 1, 2, 0)));
        assert_eq!(decode(0x489f_ffe3), Some(OrderedAccess { store: true, ..load(2, 3, 31, 0) }));
        assert_eq!(decode(0xb8bf_c0a4), Some(load(4, 4, 5, 0)));
        assert_eq!(decode(0xd95f_80e6), Some(load(8, 6, 7, -8)));
        assert_eq!(decode(0x190f_f128), Some(OrderedAccess { store: true, ..load(1, 8, 9, 255) }));
        assert_eq!(decode(0x5980_216a), Some(OrderedAccess { sign_extend_to: 8, ..load(2, 10, 11, 2) }));
        assert_eq!(decode(0x19c0_01ac), Some(OrderedAccess { sign_extend_to: 4, ..load(1, 12, 13, 0) }));
        // ldr x0, [x1]; ldaxr x0, [x1].
        assert_eq!(decode(0xf940_0020), None);
        assert_eq!(decode(0xc85f_fc20), None);
    }

    #[test]
    fn accesses_have_their_size() {
        // strb, ldrh, str w, ldr x, ldur q, ldr d, stp w, ldp x, stp d, ldp q, stlr w, ldapur x, ldadd w.
        let sizes: [(u32, u64); 13] = [
            (0x3900_0020, 1),
            (0x7940_0020, 2),
            (0xb900_0020, 4),
            (0xf940_0020, 8),
            (0x3cc0_0020, 16),
            (0xfd40_0020, 8),
            (0x2900_0440, 8),
            (0xa940_0440, 16),
            (0x6d00_0440, 16),
            (0xad40_0440, 32),
            (0x889f_fc20, 4),
            (0xd940_0020, 8),
            (0xb820_0041, 4),
        ];
        for (instruction, bytes) in sizes {
            assert_eq!(access_bytes(instruction), bytes, "{instruction:#x}");
        }
    }

    #[test]
    fn writes_are_told_from_reads() {
        // str, stp, stur, str q, stlr, stlur, ldadd, swp, cas, st1, stxr.
        let stores = [
            0xf900_0020u32,
            0xa900_0440,
            0xf800_4020,
            0x3d80_0020,
            0xc89f_fc20,
            0xd900_0020,
            0xf820_0041,
            0xf820_8041,
            0xc8a0_7c41,
            0x4c00_7020,
            0xc800_7c41,
        ];
        // ldr, ldp, ldur, ldr q, ldar, ldapr, ldapur, literal, ldrsw, ld1, ldxr, add.
        let others = [
            0xf940_0020u32,
            0xa940_0440,
            0xf840_4020,
            0x3dc0_0020,
            0xc8df_fc20,
            0xf8bf_c020,
            0xd940_0020,
            0x5800_0000,
            0xb980_0020,
            0x4c40_7020,
            0xc85f_7c20,
            0x8b00_0000,
        ];
        for instruction in stores {
            assert!(is_store(instruction), "{instruction:#x}");
        }
        for instruction in others {
            assert!(!is_store(instruction), "{instruction:#x}");
        }
    }

    #[test]
    fn locked_operations() {
        // ldaddal w1, w2, [x3]; swpalh w1, w2, [x3]; casal x1, x2, [x3]; ldclral x1, xzr, [x3].
        let cases = [
            (0xb8e1_0062u32, Update::Add, 4),
            (0x78e1_8062, Update::Swap, 2),
            (0xc8e1_fc62, Update::CompareSwap, 8),
            (0xf8e1_107f, Update::Clear, 8),
        ];
        for (instruction, update, size) in cases {
            let data = (instruction & 31) as u8;
            let expected = LockedAccess { size, update, operand: 1, data, base: 3 };
            assert_eq!(decode_locked(instruction), Some(expected), "{instruction:#x}");
        }
        // ldapr x4, [x5]; ldr x0, [x1].
        assert_eq!((decode_locked(0xf8bf_c0a4), decode_locked(0xf940_0020)), (None, None));

        let mut memory = Buffer([0xff; 32]);
        let mut context = HostContext::ZERO;
        (context.x[1], context.x[3]) = (2, 15);
        let add = decode_locked(0xb8e1_0062).expect("decodes");
        assert!(perform_locked(&mut context.registers(), &add, &mut memory));
        assert_eq!((context.x[2], memory.0[15], memory.0[16], context.pc), (0xffff_ffff, 1, 0, 4));
        (context.x[1], context.x[2]) = (0xffff_ffff_0000_0001, 7);
        let swap = decode_locked(0xc8e1_fc62).expect("decodes");
        assert!(perform_locked(&mut context.registers(), &swap, &mut memory));
        assert_eq!((context.x[1], memory.0[15]), (0xffff_ffff_0000_0001, 7));
        assert!(perform_locked(&mut context.registers(), &swap, &mut memory));
        assert_eq!((context.x[1], memory.0[15]), (7, 7), "a failed exchange stores nothing new");
    }

    #[test]
    fn gathers() {
        // ld1 {v0.s}[1], [x16], #4; ld1 {v3.d}[1], [x16], #8; ld1w {z1.s}, p4/z, [x0, z2.s, sxtw];
        // ld1w {z1.s}, p4/z, [x0, z2.s, sxtw #2]; ld1d {z1.d}, p4/z, [x0, z2.d]; ld1w {z1.d}, p4/z, [z2.d].
        for instruction in [0x0ddf_9200u32, 0x4ddf_8603, 0x8542_5001, 0x8562_5001, 0xc5c2_d001, 0xc520_d041] {
            assert!(is_gather(instruction), "{instruction:#x}");
        }
        // ld1 {v0.s}[1], [x16]; ldr z0, [x1]; ld1rw {z0.s}, p0/z, [x0]; ld1w {z0.s}, p4/z, [x0]; ldr x0, [x1].
        for instruction in [0x0d40_9200u32, 0x8580_4020, 0x8540_c000, 0xa540_b000, 0xf940_0020] {
            assert!(!is_gather(instruction), "{instruction:#x}");
        }
    }

    #[test]
    fn pair_exchanges() {
        // caspal x0, x1, x2, x3, [x4]; casp w0, w1, w2, w3, [x4]; ldaxp x0, x1, [x2]; ldxp w0, w1, [x2].
        for instruction in [0x4860_fc82u32, 0x0820_7c82, 0xc87f_8440, 0x887f_0440] {
            assert!(is_pair_exchange(instruction), "{instruction:#x}");
        }
        // casal x0, x1, [x2]; ldaxr x0, [x1]; stlxp w0, x1, x2, [x3]; ldp x0, x1, [x2].
        for instruction in [0xc8e0_fc41u32, 0xc85f_fc20, 0xc820_8861, 0xa940_0440] {
            assert!(!is_pair_exchange(instruction), "{instruction:#x}");
        }
    }

    struct Buffer([u8; 32]);

    impl Bytes for Buffer {
        fn read(&mut self, address: u64, buffer: &mut [u8]) -> bool {
            let found = self.0.get(address as usize..address as usize + buffer.len());
            found.is_some_and(|bytes| {
                buffer.copy_from_slice(bytes);
                true
            })
        }
        fn write(&mut self, address: u64, bytes: &[u8]) -> bool {
            let found = self.0.get_mut(address as usize..address as usize + bytes.len());
            found.is_some_and(|place| {
                place.copy_from_slice(bytes);
                true
            })
        }
    }

    /// Two pages, of which one refuses stores.
    struct TwoPages {
        bytes: [u8; 2 * PAGE as usize],
        refusing: u64,
    }

    impl Bytes for TwoPages {
        fn read(&mut self, address: u64, buffer: &mut [u8]) -> bool {
            buffer.copy_from_slice(&self.bytes[address as usize..][..buffer.len()]);
            true
        }
        fn write(&mut self, address: u64, bytes: &[u8]) -> bool {
            let done = address / PAGE != self.refusing;
            if done {
                self.bytes[address as usize..][..bytes.len()].copy_from_slice(bytes);
            }
            done
        }
    }

    #[test]
    fn a_store_that_either_page_refuses_writes_nothing() {
        for refusing in [0, 1, 2] {
            let mut memory = TwoPages { bytes: [7; 2 * PAGE as usize], refusing };
            let done = write_whole(&mut memory, PAGE - 3, &[1, 2, 3, 4]);
            assert_eq!(done, refusing == 2);
            let expected = if done { [7, 1, 2, 3, 4, 7] } else { [7; 6] };
            assert_eq!(memory.bytes[PAGE as usize - 4..][..6], expected);
        }
    }

    #[test]
    fn a_store_then_a_sign_extending_load() {
        let mut memory = Buffer([0; 32]);
        let mut context = HostContext::ZERO;
        context.x[3] = 0x1234_8765;
        context.x[5] = 15;
        let store = OrderedAccess { size: 2, store: true, sign_extend_to: 0, data: 3, base: 5, offset: 2 };
        assert!(perform(&mut context.registers(), &store, &mut memory));
        assert_eq!(memory.0[17..19], [0x65, 0x87]);
        let load = OrderedAccess { store: false, sign_extend_to: 4, data: 6, ..store };
        assert!(perform(&mut context.registers(), &load, &mut memory));
        assert_eq!((context.x[6], context.pc), (0xffff_8765, 8));
        let before = context;
        assert!(!perform(&mut context.registers(), &OrderedAccess { offset: 40, ..load }, &mut memory));
        assert_eq!(context, before);
    }
}
