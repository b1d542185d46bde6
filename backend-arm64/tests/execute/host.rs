//! Enters compiled code with a guest state and comes back with the state that it left.

use causeway_backend_arm64::{CompileOptions, CompiledFunction, HostFeatures, compile};
use causeway_cache_format::abi::{Entry, GuestAbi, GuestState};
use causeway_ir::interp::{Machine, Memory, Stop, run};
use causeway_ir::{Flags, Function};
use causeway_relocation::{Bases, Fragment, PAGE_SIZE, link};
use causeway_routine::float::Exactness;
use core::mem::offset_of;

/// `exit_reason` where code left through [`Entry::Dispatch`] and [`Entry::ReturnMiss`].
pub(crate) const LEFT: u32 = 1000;
/// See [`LEFT`].
pub(crate) const MISSED: u32 = 1001;

core::arch::global_asm!(
    include_str!("../../../runtime/src/sys/upper_halves.s"),
    // Suffix of the symbols, shadow stack pointer, parity and auxiliary register, the guest's registers.
    ".macro causeway_test_host abi, shadow, parity, auxiliary, r0, r1, r2, r3, r4, r5, r6, r7, \
     r8, r9, r10, r11, r12, r13, r14, r15",
    r".global causeway_test_enter_\abi",
    r"causeway_test_enter_\abi:",
    "stp x29, x30, [sp, #-16]!",
    "stp x27, x28, [sp, #-16]!",
    "stp x25, x26, [sp, #-16]!",
    "stp x23, x24, [sp, #-16]!",
    "stp x21, x22, [sp, #-16]!",
    "stp x19, x20, [sp, #-16]!",
    "stp d14, d15, [sp, #-16]!",
    "stp d12, d13, [sp, #-16]!",
    "stp d10, d11, [sp, #-16]!",
    "stp d8, d9, [sp, #-16]!",
    "mov x28, x0",
    "mov x30, x1",
    "mov x9, sp",
    "str x9, [x28, {runtime}]",
    "ldr x9, [x28, {runtime} + 8]",
    r"mov \shadow, x9",
    "ldr x9, [x28, {nzcv}]",
    "msr nzcv, x9",
    r"ldr x\parity, [x28, {parity}]",
    r"ldr x\auxiliary, [x28, {auxiliary}]",
    "add x9, x28, {xmm}",
    "ldp q0, q1, [x9]",
    "ldp q2, q3, [x9, #32]",
    "ldp q4, q5, [x9, #64]",
    "ldp q6, q7, [x9, #96]",
    "ldp q8, q9, [x9, #128]",
    "ldp q10, q11, [x9, #160]",
    "ldp q12, q13, [x9, #192]",
    "ldp q14, q15, [x9, #224]",
    "causeway_load_upper_halves",
    r"ldp x\r0, x\r1, [x28]",
    r"ldp x\r2, x\r3, [x28, #16]",
    r"ldp x\r4, x\r5, [x28, #32]",
    r"ldp x\r6, x\r7, [x28, #48]",
    r"ldp x\r8, x\r9, [x28, #64]",
    r"ldp x\r10, x\r11, [x28, #80]",
    r"ldp x\r12, x\r13, [x28, #96]",
    r"ldp x\r14, x\r15, [x28, #112]",
    "br x30",
    r".global causeway_test_miss_\abi",
    r"causeway_test_miss_\abi:",
    "mov w17, {missed}",
    r"b causeway_test_exit_\abi",
    r".global causeway_test_dispatch_\abi",
    r"causeway_test_dispatch_\abi:",
    "mov w17, {left}",
    r".global causeway_test_exit_\abi",
    r"causeway_test_exit_\abi:",
    r"stp x\r0, x\r1, [x28]",
    r"stp x\r2, x\r3, [x28, #16]",
    r"stp x\r4, x\r5, [x28, #32]",
    r"stp x\r6, x\r7, [x28, #48]",
    r"stp x\r8, x\r9, [x28, #64]",
    r"stp x\r10, x\r11, [x28, #80]",
    r"stp x\r12, x\r13, [x28, #96]",
    r"stp x\r14, x\r15, [x28, #112]",
    "add x9, x28, {xmm}",
    "stp q0, q1, [x9]",
    "stp q2, q3, [x9, #32]",
    "stp q4, q5, [x9, #64]",
    "stp q6, q7, [x9, #96]",
    "stp q8, q9, [x9, #128]",
    "stp q10, q11, [x9, #160]",
    "stp q12, q13, [x9, #192]",
    "stp q14, q15, [x9, #224]",
    "causeway_store_upper_halves",
    "mrs x9, nzcv",
    "str x9, [x28, {nzcv}]",
    r"str x\parity, [x28, {parity}]",
    r"str x\auxiliary, [x28, {auxiliary}]",
    "str x16, [x28, {rip}]",
    "str w17, [x28, {reason}]",
    "ldr x9, [x28, {runtime}]",
    "mov sp, x9",
    "ldp d8, d9, [sp], #16",
    "ldp d10, d11, [sp], #16",
    "ldp d12, d13, [sp], #16",
    "ldp d14, d15, [sp], #16",
    "ldp x19, x20, [sp], #16",
    "ldp x21, x22, [sp], #16",
    "ldp x23, x24, [sp], #16",
    "ldp x25, x26, [sp], #16",
    "ldp x27, x28, [sp], #16",
    "ldp x29, x30, [sp], #16",
    "ret",
    ".endm",
    "causeway_test_host linux, sp, 26, 27, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15",
    "causeway_test_host arm64ec, x24, 13, 14, 8, 0, 1, 27, 23, 29, 25, 26, 2, 3, 4, 5, 19, 20, 21, 22",
    runtime = const offset_of!(GuestState, runtime),
    nzcv = const offset_of!(GuestState, nzcv),
    parity = const offset_of!(GuestState, parity),
    auxiliary = const offset_of!(GuestState, auxiliary),
    xmm = const offset_of!(GuestState, xmm),
    ymm_high = const offset_of!(GuestState, ymm_high),
    wide = const crate::routine::slot(crate::routine::WIDE),
    rip = const offset_of!(GuestState, rip),
    reason = const offset_of!(GuestState, exit_reason),
    left = const LEFT,
    missed = const MISSED,
);

unsafe extern "C" {
    fn causeway_test_enter_linux(state: *mut GuestState, code: *const u8);
    fn causeway_test_miss_linux();
    fn causeway_test_dispatch_linux();
    fn causeway_test_exit_linux();
    fn causeway_test_enter_arm64ec(state: *mut GuestState, code: *const u8);
    fn causeway_test_miss_arm64ec();
    fn causeway_test_dispatch_arm64ec();
    fn causeway_test_exit_arm64ec();
}

/// The border of generated code for one register map.
struct Border {
    enter: unsafe extern "C" fn(*mut GuestState, *const u8),
    dispatch: unsafe extern "C" fn(),
    miss: unsafe extern "C" fn(),
    exit: unsafe extern "C" fn(),
}

impl Border {
    fn of(abi: GuestAbi) -> Self {
        match abi {
            GuestAbi::Linux64 | GuestAbi::X86_32 => Self {
                enter: causeway_test_enter_linux,
                dispatch: causeway_test_dispatch_linux,
                miss: causeway_test_miss_linux,
                exit: causeway_test_exit_linux,
            },
            GuestAbi::Arm64Ec => Self {
                enter: causeway_test_enter_arm64ec,
                dispatch: causeway_test_dispatch_arm64ec,
                miss: causeway_test_miss_arm64ec,
                exit: causeway_test_exit_arm64ec,
            },
        }
    }
}

/// Executable memory for one function after another, and a shadow stack.
pub(crate) struct Host {
    shadow: Vec<u64>,
    /// FPCR of generated code.
    fpcr: u64,
    /// FPSR that it left.
    fpsr: u64,
}

impl Host {
    pub(crate) fn new() -> Self {
        set_vector_length();
        Self { shadow: vec![0; 8192], fpcr: 0, fpsr: 0 }
    }

    /// Runs code with a guest state.
    pub(crate) fn run(&mut self, code: &[u8], abi: GuestAbi, state: &mut GuestState) {
        let mut map = memmap2::MmapMut::map_anon(code.len().max(4)).expect("memory");
        map[..code.len()].copy_from_slice(code);
        self.enter(map, abi, state);
    }

    /// Runs a function placed before its guest image; gives the image's address and how many records linking kept.
    pub(crate) fn run_beside_image(
        &mut self,
        compiled: &CompiledFunction,
        abi: GuestAbi,
        image: &[u8],
        state: &mut GuestState,
    ) -> (u64, usize) {
        let length = compiled.code.len().next_multiple_of(PAGE_SIZE);
        let mut map = memmap2::MmapMut::map_anon(length + image.len()).expect("memory");
        map[..compiled.code.len()].copy_from_slice(&compiled.code);
        map[length..].copy_from_slice(image);
        let start = map.as_ptr() as u64;
        let bases = Bases { image: start + length as u64, code: start, module_data: start };
        let mut fragment = Fragment::new();
        for record in &compiled.relocations {
            fragment.push(*record).expect("ascending sites");
        }
        let kept = link(&fragment, 0, &mut map[..length], &bases, |_| None).expect("links");
        self.enter(map, abi, state);
        (bases.image, kept.len())
    }

    fn enter(&mut self, map: memmap2::MmapMut, abi: GuestAbi, state: &mut GuestState) {
        let map = map.make_exec().expect("executable memory");
        let border = Border::of(abi);
        state.entry[Entry::Dispatch as usize] = border.dispatch as *const () as u64;
        state.entry[Entry::ReturnMiss as usize] = border.miss as *const () as u64;
        state.entry[Entry::Exit as usize] = border.exit as *const () as u64;
        state.runtime[1] = self.shadow_top();
        state.helper = crate::routine::stubs(abi);
        // SAFETY: nothing in between computes with floats.
        unsafe { core::arch::asm!("msr fpcr, {}", "msr fpsr, xzr", in(reg) self.fpcr) };
        // SAFETY: the code is what the compiler made; it touches the state, the shadow stack and the guest memory that
        // the test mapped, and returns through the entries above with all callee-saved registers restored.
        unsafe { (border.enter)(state, map.as_ptr()) };
        // SAFETY: these are the modes that Rust code expects.
        unsafe { core::arch::asm!("mrs {}, fpsr", "msr fpcr, xzr", out(reg) self.fpsr) };
    }

    fn shadow_top(&self) -> u64 {
        (self.shadow.as_ptr() as u64 + 4096 * 8) & !15
    }

    /// The guest return address that the first call of the last run left on the shadow stack.
    pub(crate) fn first_return(&self) -> u64 {
        let index = (self.shadow_top() - self.shadow.as_ptr() as u64) / 8 - 2;
        self.shadow[index as usize]
    }
}

/// Makes scalable vectors 256 bits long in this thread; false where the host cannot.
pub(crate) fn set_vector_length() -> bool {
    // The C library names neither.
    const PR_SVE_SET_VL: libc::c_int = 50;
    const LENGTH: libc::c_int = 0xffff;
    const BYTES: libc::c_int = 32;
    // SAFETY: changes the length of vectors, of which this program has none outside generated code.
    let length = unsafe { libc::prctl(PR_SVE_SET_VL, BYTES) };
    length >= 0 && length & LENGTH == BYTES
}

/// A guest state with the registers and flags of a machine.
fn state_of(machine: &Machine) -> GuestState {
    // SAFETY: every field of the state is an integer or an array of integers.
    let mut state: GuestState = unsafe { core::mem::zeroed() };
    state.gpr = machine.gpr;
    state.xmm = machine.xmm.map(|value| [value as u64, (value >> 64) as u64]);
    state.ymm_high = machine.ymm_high.map(|value| [value as u64, (value >> 64) as u64]);
    state.fs_base = machine.fs_base;
    state.gs_base = machine.gs_base;
    state.direction = machine.direction as i64;
    state.selector = machine.selector;
    state.rflags_other = machine.rflags_other;
    state.x87 = machine.x87;
    state.mxcsr = machine.mxcsr;
    let has = |flag| u64::from(machine.flags.contains(flag));
    state.nzcv = has(Flags::S) << 31 | has(Flags::Z) << 30 | (has(Flags::C) ^ 1) << 29 | has(Flags::O) << 28;
    // Garbage above what counts.
    state.parity = 0x1234_5600 | (has(Flags::P) ^ 1) | 0x30;
    state.auxiliary = 0xdead_0000 | state.parity & 0x10 ^ has(Flags::A) << 4;
    state
}

/// As [`state_of`], for code of these options.
pub(crate) fn state_for(machine: &Machine, options: &CompileOptions) -> GuestState {
    let mut state = state_of(machine);
    state.runtime[crate::routine::WIDE] = u64::from(options.features.contains(HostFeatures::SVE256));
    state
}

/// Puts a state into a machine.
pub(crate) fn machine_of(state: &GuestState, before: &Machine) -> Machine {
    let mut machine = before.clone();
    machine.gpr = state.gpr;
    machine.xmm = state.xmm.map(|[low, high]| u128::from(low) | u128::from(high) << 64);
    machine.ymm_high = state.ymm_high.map(|[low, high]| u128::from(low) | u128::from(high) << 64);
    machine.fs_base = state.fs_base;
    machine.gs_base = state.gs_base;
    machine.direction = state.direction as u64;
    machine.selector = state.selector;
    machine.rflags_other = state.rflags_other;
    machine.x87 = state.x87;
    machine.mxcsr = state.mxcsr;
    let mut flags = Flags::empty();
    flags.set(Flags::S, state.nzcv >> 31 & 1 == 1);
    flags.set(Flags::Z, state.nzcv >> 30 & 1 == 1);
    flags.set(Flags::C, state.nzcv >> 29 & 1 == 0);
    flags.set(Flags::O, state.nzcv >> 28 & 1 == 1);
    flags.set(Flags::P, (state.parity as u8).count_ones().is_multiple_of(2));
    flags.set(Flags::A, (state.parity ^ state.auxiliary) >> 4 & 1 == 1);
    machine.flags = flags;
    machine
}

/// Compiles and runs a function, and interprets it; panics where the outcomes differ. Flags in `ignored` may.
pub(crate) fn compare<M: Memory>(
    host: &mut Host,
    function: &Function,
    options: &CompileOptions,
    before: &Machine,
    memory: &mut M,
    ignored: Flags,
) {
    let compiled = compile(function, options).unwrap_or_else(|error| panic!("{error}\n{}", text(function)));
    let mut state = state_for(before, options);
    host.fpcr = if options.exactness == Exactness::Flags { exact_fpcr(before.mxcsr) } else { 0 };
    host.run(&compiled.code, options.abi, &mut state);
    if options.exactness == Exactness::Flags {
        state.mxcsr |= inexact_flag(host.fpsr);
    }
    let mut got = machine_of(&state, before);
    // Any word that is not zero says that a register is empty; generated code writes this one.
    let mark = &raw const state as u64;
    got.x87.registers.iter_mut().filter(|register| register[1] == mark).for_each(|register| register[1] = 1);
    let mut expected = before.clone();
    let stop = run(function, &mut expected, memory, 1 << 24).expect("a valid function");
    // An address of the host's stands for the instruction.
    (got.x87.instruction, got.x87.instruction_in_host) = (expected.x87.instruction, 0);
    let (pc, reason) = match stop {
        Stop::Leave { guest_pc } | Stop::JumpIndirect { guest_pc } => (guest_pc, LEFT),
        Stop::Return { guest_pc } => (guest_pc, MISSED),
        Stop::DivideError { guest_pc } => (guest_pc, 7),
        Stop::Exit { kind, guest_pc } => (guest_pc, reason_of(kind)),
        Stop::Call { guest_pc, .. } | Stop::CallIndirect { guest_pc, .. } => (guest_pc, LEFT),
        other => panic!("{other:?}\n{}", text(function)),
    };
    expected.time_stamp = got.time_stamp;
    if options.exactness == Exactness::Usual {
        expected.mxcsr = got.mxcsr;
    }
    got.flags = got.flags.difference(ignored) | expected.flags.intersection(ignored);
    if got != expected || state.rip != pc || state.exit_reason != reason {
        let listing = compile(function, &CompileOptions { listing: true, ..*options }).expect("compiles").listing;
        let code: String = listing.iter().map(|(offset, inst)| format!("{offset:4x} {inst}\n")).collect();
        panic!(
            "{:?} features {}\n{}\n{code}\nbefore {before:x?}\n{}\nrip {:#x} reason {} expected {stop:?}",
            options.abi,
            options.features,
            text(function),
            differences(&got, &expected),
            state.rip,
            state.exit_reason,
        );
    }
}

/// FPCR for exact code: the rounding of `mxcsr`, whose two bits are exchanged, and FZ.
fn exact_fpcr(mxcsr: u32) -> u64 {
    u64::from(mxcsr >> 14 & 1) << 22 | u64::from(mxcsr >> 13 & 1) << 23 | 1 << 24
}

/// PE of MXCSR for IXC of FPSR, the one flag that exact code leaves there.
fn inexact_flag(fpsr: u64) -> u32 {
    (fpsr as u32 >> 4 & 1) << 5
}

fn reason_of(kind: causeway_ir::ExitKind) -> u32 {
    // Reasons have the numbers of exit kinds; only #MF, which is none, lies between.
    let number = kind as u32;
    number + u32::from(number >= causeway_ir::ExitKind::SimdException as u32)
}

fn text(function: &Function) -> String {
    function.to_string()
}

fn differences(got: &Machine, expected: &Machine) -> String {
    let mut text = String::new();
    for n in 0..16 {
        if got.gpr[n] != expected.gpr[n] {
            text += &format!("gpr {n}: got {:#x}, expected {:#x}\n", got.gpr[n], expected.gpr[n]);
        }
        if got.xmm[n] != expected.xmm[n] {
            text += &format!("xmm {n}: got {:#x}, expected {:#x}\n", got.xmm[n], expected.xmm[n]);
        }
        if got.ymm_high[n] != expected.ymm_high[n] {
            text += &format!("ymm {n} high: got {:#x}, expected {:#x}\n", got.ymm_high[n], expected.ymm_high[n]);
        }
    }
    if got.mxcsr != expected.mxcsr {
        text += &format!("mxcsr: got {:#x}, expected {:#x}\n", got.mxcsr, expected.mxcsr);
    }
    if got.flags != expected.flags {
        text += &format!("flags: got {}, expected {}\n", got.flags.letters(), expected.flags.letters());
    }
    if text.is_empty() { String::from("another slot\n") } else { text }
}
