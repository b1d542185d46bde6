//! The guest code around the cases: for each it makes data, registers and flags those of the case's record, jumps to the
//! case, and turns what is left afterwards into a hash, and where the record asks for it into a whole result.
//!
//! A signal handler notes signal and program counter and continues at the same exit as every case, by returning from the
//! signal, so that the state that the signal frame carries is what gets compared.

use super::emit::{AX, BP, BX, CX, DI, DX, Done, Emitter, Gpr, SI, SP, at, fixed};
use super::layout::{
    DATA, FS_BASE, Field, GS_BASE, HARNESS, Layout, OUTPUT, OUTPUT_BYTES, Outcome, RECORD_DATA, RECORD_RESULT, SLOTS,
    STATE, STATE_BYTES, TABLES, WRITABLE,
};
use anyhow::ensure;
use iced_x86::Code;
use iced_x86::code_asm::{dword_ptr, eax, fs, gs, rax};

const NEXT: u64 = HARNESS + 0x400;
/// Where cases go when they end.
pub(super) const EXIT: u64 = HARNESS + 0x800;
const HANDLER: u64 = HARNESS + 0x1400;
const RESTORER: u64 = HARNESS + 0x1600;

/// Address of the current record.
const CURRENT: u64 = STATE;
/// Records still to run.
const LEFT: u64 = STATE + 8;
/// End of the output so far.
const OUTPUT_END: u64 = STATE + 16;
/// Address of the current case's code.
const TARGET: u64 = STATE + 24;
const RESULT: u64 = STATE + 0x100;
/// Address of [`Outcome::Landed`] of the current case.
pub(super) const LANDED: u64 = RESULT;
/// Arguments of system calls.
const ARGUMENT: u64 = STATE + 0x1400;
const SIGNAL_STACK: u64 = STATE + 0x4000;
const SIGNAL_STACK_BYTES: u64 = 0xc000;
const STACK_TOP: u64 = STATE + STATE_BYTES - 0x1000;

/// `SA_SIGINFO | SA_RESTORER | SA_ONSTACK | SA_NODEFER`.
const SIGNAL_FLAGS: u64 = 0x4c00_0004;
const SIGNAL_TRAP: u64 = 5;
/// TF.
const TRAP_FLAG: u64 = 0x100;
const SIGNAL_FLOAT: u64 = 8;
/// SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV.
const SIGNALS: [u64; 5] = [4, 5, 7, 8, 11];
const ARCH_SET_GS: u64 = 0x1001;
const ARCH_SET_FS: u64 = 0x1002;
/// `struct user_desc`: 32-bit segment, limit in pages, usable.
const SEGMENT_FLAGS: u64 = 0x51;
/// Selector of 64-bit user code.
const CODE64: u16 = 0x33;
/// Selector of 32-bit user code.
const CODE32: u16 = 0x23;
/// Exit status where the harness itself faults.
const HARNESS_FAULT: u64 = 99;
/// Multiplier of the hash, odd.
const FACTOR: u64 = 0x61c8_8647;

const FRSTOR: (Code, Code) = (Code::Frstor_m108byte, Code::Frstor_m108byte);
const FNSAVE: (Code, Code) = (Code::Fnsave_m108byte, Code::Fnsave_m108byte);
const LDMXCSR: (Code, Code) = (Code::Ldmxcsr_m32, Code::Ldmxcsr_m32);
const STMXCSR: (Code, Code) = (Code::Stmxcsr_m32, Code::Stmxcsr_m32);

/// What a program's harness does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Harness {
    pub(super) layout: Layout,
    /// Load and compare x87 registers.
    pub(super) x87: bool,
    /// Show interest in the flags of MXCSR, by clearing some (`docs/adr/0009-exact-floating-point.md`).
    pub(super) exact: bool,
    /// Number of records.
    pub(super) count: u64,
    /// Write each result at once, so that a program that dies tells where.
    pub(super) write_each: bool,
}

impl Harness {
    /// Bytes at [`HARNESS`].
    pub(super) fn assemble(&self) -> anyhow::Result<Vec<u8>> {
        type Part = fn(&Harness, &mut Emitter) -> Done;
        const PARTS: [(u64, Part); 5] = [
            (HARNESS, Harness::start),
            (NEXT, Harness::next),
            (EXIT, Harness::exit),
            (HANDLER, Harness::handler),
            (RESTORER, Harness::restorer),
        ];
        let mut bytes = Vec::new();
        for (address, part) in PARTS {
            ensure!(bytes.len() as u64 <= address - HARNESS, "a part of the harness reaches into the next");
            bytes.resize((address - HARNESS) as usize, 0xcc);
            let mut emitter = Emitter::new(self.layout)?;
            part(self, &mut emitter)?;
            bytes.extend(emitter.asm.assemble(address)?);
        }
        ensure!(bytes.len() as u64 <= SLOTS - HARNESS, "the harness reaches into the cases");
        Ok(bytes)
    }

    fn start(&self, e: &mut Emitter) -> Done {
        let word = self.layout.word();
        e.set(SP, STACK_TOP)?;
        for (n, value) in [SIGNAL_STACK, 0, SIGNAL_STACK_BYTES].into_iter().enumerate() {
            e.store_constant(fixed(ARGUMENT + n as u64 * word), value)?;
        }
        e.system_call((131, 186), &[Some(ARGUMENT), Some(0)])?;
        for (n, value) in [HANDLER, SIGNAL_FLAGS, RESTORER, 0, 0].into_iter().enumerate() {
            e.store_constant(fixed(ARGUMENT + n as u64 * word), value)?;
        }
        for signal in SIGNALS {
            e.system_call((13, 174), &[Some(signal), Some(ARGUMENT), Some(0), Some(8)])?;
        }
        self.segments(e)?;
        let controls: &[u64] = if self.exact { &[0x1fbf, 0x1f80] } else { &[] };
        for control in controls {
            e.store_constant(fixed(ARGUMENT), *control)?;
            e.memory_only(LDMXCSR, fixed(ARGUMENT))?;
        }
        e.store_constant(fixed(CURRENT), TABLES)?;
        e.store_constant(fixed(LEFT), self.count)?;
        e.store_constant(fixed(OUTPUT_END), OUTPUT)?;
        e.asm.jmp(NEXT)
    }

    fn segments(&self, e: &mut Emitter) -> Done {
        if self.layout.bits == 64 {
            e.system_call((158, 0), &[Some(ARCH_SET_FS), Some(FS_BASE)])?;
            return e.system_call((158, 0), &[Some(ARCH_SET_GS), Some(GS_BASE)]);
        }
        for (register, base) in [(fs, FS_BASE), (gs, GS_BASE)] {
            for (n, value) in [u64::MAX, base, 0xf_ffff, SEGMENT_FLAGS].into_iter().enumerate() {
                e.store_constant(fixed(ARGUMENT + n as u64 * 4), value)?;
            }
            e.system_call((0, 243), &[Some(ARGUMENT)])?;
            // Selector: index, table 0, privilege 3.
            e.load(AX, fixed(ARGUMENT))?;
            e.asm.shl(eax, 3)?;
            e.add(AX, 3)?;
            e.asm.mov(register, eax)?;
        }
        Ok(())
    }

    /// Makes everything that of the record at `CURRENT` and jumps to its code.
    fn next(&self, e: &mut Emitter) -> Done {
        let layout = self.layout;
        let field = |field| at(BX, layout.field(field));
        e.load(BX, fixed(CURRENT))?;
        self.make_data(e)?;
        for n in 0..Outcome::Gpr as u64 {
            e.store_constant(fixed(RESULT + n * layout.word()), 0)?;
        }
        e.load(AX, field(Field::Target))?;
        e.store(fixed(TARGET), AX)?;
        if self.x87 {
            e.memory_only(FRSTOR, at(BX, layout.record_x87()))?;
        }
        e.memory_only(LDMXCSR, field(Field::Mxcsr))?;
        if layout.bits == 64 {
            e.set(AX, FS_BASE)?;
            e.asm.wrfsbase(rax)?;
            e.set(AX, GS_BASE)?;
            e.asm.wrgsbase(rax)?;
        }
        for n in 0..layout.registers() {
            e.load_vector(n as u32, at(BX, layout.record_vectors() + n * 32))?;
        }
        e.push_memory(field(Field::Rflags))?;
        e.pop_flags()?;
        let last = |gpr: &Gpr| *gpr == BX;
        let mut registers: Vec<Gpr> = (0..layout.registers() as u32).map(Gpr).filter(|gpr| !last(gpr)).collect();
        registers.push(BX);
        for gpr in registers {
            e.load(gpr, at(BX, layout.field(Field::Gpr) + u64::from(gpr.0) * layout.word()))?;
        }
        e.jump_memory(fixed(TARGET))
    }

    /// Copies the initial data and applies the patches of the record in RBX.
    fn make_data(&self, e: &mut Emitter) -> Done {
        let (layout, word) = (self.layout, self.layout.word());
        e.load(SI, at(BX, layout.field(Field::Pool)))?;
        e.set(DI, DATA)?;
        e.set(CX, WRITABLE as u64 / word)?;
        e.copy_words()?;
        e.load(CX, at(BX, layout.field(Field::PatchCount)))?;
        e.load(SI, at(BX, layout.field(Field::Patches)))?;
        let mut done = e.asm.create_label();
        let again = e.here()?;
        e.compare_register(CX, 0)?;
        e.asm.je(done)?;
        e.load(DI, at(SI, 0))?;
        e.load(AX, at(SI, word))?;
        e.store(at(DI, 0), AX)?;
        e.add(SI, 2 * word as i32)?;
        e.subtract(CX, 1)?;
        e.asm.jmp(again)?;
        e.asm.set_label(&mut done)?;
        e.asm.nop()
    }

    /// Saves everything, then hashes and reports it.
    fn exit(&self, e: &mut Emitter) -> Done {
        let layout = self.layout;
        let result = |offset| fixed(RESULT + offset);
        for n in 0..layout.registers() {
            e.store(result(layout.outcome(Outcome::Gpr) + n * layout.word()), Gpr(n as u32))?;
        }
        e.set(SP, STACK_TOP)?;
        e.push_flags()?;
        e.pop_memory(result(layout.outcome(Outcome::Rflags)))?;
        e.asm.cld()?;
        e.memory_only(STMXCSR, result(layout.outcome(Outcome::Mxcsr)))?;
        if layout.bits == 64 {
            e.asm.rdfsbase(rax)?;
            e.store(result(layout.outcome(Outcome::FsBase)), AX)?;
            e.asm.rdgsbase(rax)?;
            e.store(result(layout.outcome(Outcome::GsBase)), AX)?;
        }
        for n in 0..layout.registers() {
            e.store_vector(result(layout.result_vectors() + n * 32), n as u32)?;
        }
        if self.x87 {
            self.save_x87(e)?;
        }
        e.load(BX, fixed(CURRENT))?;
        let mut masked = e.asm.create_label();
        e.load(AX, at(BX, layout.field(Field::MaskEnd)))?;
        e.compare(result(layout.outcome(Outcome::Signal)), 0)?;
        e.asm.je(masked)?;
        e.load(AX, at(BX, layout.field(Field::MaskSignal)))?;
        e.asm.set_label(&mut masked)?;
        e.and_to(result(layout.outcome(Outcome::Rflags)), AX)?;
        self.report(e)
    }

    /// The x87 state of a result; of what tells of the last instruction its address alone is part of it.
    fn save_x87(&self, e: &mut Emitter) -> Done {
        const POINTERS: std::ops::Range<u64> = 16..28;
        let image = RESULT + self.layout.result_x87();
        e.memory_only(FNSAVE, fixed(image))?;
        POINTERS.step_by(4).try_for_each(|offset| e.asm.mov(dword_ptr(image + offset), 0))
    }

    fn report(&self, e: &mut Emitter) -> Done {
        let (layout, word) = (self.layout, self.layout.word());
        e.set(AX, 0)?;
        e.set(DX, FACTOR)?;
        self.hash(e, RESULT, layout.result_bytes())?;
        self.hash(e, DATA, WRITABLE as u64)?;
        e.load(DI, fixed(OUTPUT_END))?;
        e.store(at(DI, 0), AX)?;
        e.add(DI, word as i32)?;
        for (flag, from, bytes) in
            [(RECORD_RESULT, RESULT, layout.result_bytes()), (RECORD_DATA, DATA, WRITABLE as u64)]
        {
            let mut without = e.asm.create_label();
            e.test(at(BX, layout.field(Field::Flags)), flag)?;
            e.asm.je(without)?;
            e.set(SI, from)?;
            e.set(CX, bytes / word)?;
            e.copy_words()?;
            e.asm.set_label(&mut without)?;
            e.asm.nop()?;
        }
        e.store(fixed(OUTPUT_END), DI)?;
        e.add_to(fixed(CURRENT), layout.record_bytes())?;
        e.subtract_from(fixed(LEFT), 1)?;
        self.write(e)
    }

    /// Continues the hash in RAX over words, several in each round of the loop where that divides them.
    fn hash(&self, e: &mut Emitter, from: u64, bytes: u64) -> Done {
        const MOST_IN_ROUND: u64 = 8;
        let word = self.layout.word();
        let words = if bytes.is_multiple_of(MOST_IN_ROUND * word) { MOST_IN_ROUND } else { 1 };
        e.set(SI, from)?;
        e.set(CX, bytes / (words * word))?;
        let again = e.here()?;
        for n in 0..words {
            e.xor_memory(AX, at(SI, n * word))?;
            e.multiply(AX, DX)?;
            e.rotate_right(AX, 13)?;
        }
        e.add(SI, (words * word) as i32)?;
        e.subtract(CX, 1)?;
        e.asm.jne(again)
    }

    /// Writes the output where it is time, and goes on or ends.
    fn write(&self, e: &mut Emitter) -> Done {
        let mut write = e.asm.create_label();
        e.compare(fixed(LEFT), 0)?;
        e.asm.je(write)?;
        let limit = if self.write_each { OUTPUT } else { OUTPUT + OUTPUT_BYTES / 2 };
        e.compare_register(DI, limit)?;
        e.asm.jb(NEXT)?;
        e.asm.set_label(&mut write)?;
        e.set(BP, OUTPUT)?;
        // A write may be short.
        let mut written = e.asm.create_label();
        let again = e.here()?;
        e.store(fixed(ARGUMENT), BP)?;
        e.load(DX, fixed(OUTPUT_END))?;
        e.subtract_memory(DX, fixed(ARGUMENT))?;
        e.asm.je(written)?;
        let (buffer, descriptor) = if self.layout.bits == 64 { (SI, DI) } else { (CX, BX) };
        e.load(buffer, fixed(ARGUMENT))?;
        e.set(descriptor, 1)?;
        e.system_call((1, 4), &[])?;
        e.store(fixed(ARGUMENT), AX)?;
        e.add_memory(BP, fixed(ARGUMENT))?;
        e.asm.jmp(again)?;
        e.asm.set_label(&mut written)?;
        e.store_constant(fixed(OUTPUT_END), OUTPUT)?;
        e.compare(fixed(LEFT), 0)?;
        e.asm.jne(NEXT)?;
        e.system_call((231, 252), &[Some(0)])?;
        e.asm.ud2()
    }

    /// Notes the signal and makes the interrupted code continue at the exit.
    fn handler(&self, e: &mut Emitter) -> Done {
        let layout = self.layout;
        let outcome = |outcome| fixed(RESULT + layout.outcome(outcome));
        // Offsets in siginfo_t, and in ucontext_t of vector, error code and program counter.
        let wide = layout.bits == 64;
        let (address, [trap, error, rip]) = if wide { (16, [200, 192, 168]) } else { (12, [68, 72, 76]) };
        let (selector, code) = if wide { (184, CODE64) } else { (80, CODE32) };
        let flags = if wide { 176 } else { 84 };
        if layout.bits == 32 {
            for (n, register) in [DI, SI, DX].into_iter().enumerate() {
                e.load(register, at(SP, 4 + n as u64 * 4))?;
            }
        }
        e.store(outcome(Outcome::Signal), DI)?;
        e.load_dword(AX, at(SI, 8))?;
        e.store(outcome(Outcome::Code), AX)?;
        for (from, to) in [
            (at(SI, address), Outcome::Address),
            (at(DX, rip), Outcome::Rip),
            (at(DX, trap), Outcome::Trap),
            (at(DX, error), Outcome::Error),
        ] {
            e.load(AX, from)?;
            e.store(outcome(to), AX)?;
        }
        self.mask_error(e)?;
        // A fault of the harness itself would come again and again.
        let mut elsewhere = e.asm.create_label();
        e.load(AX, at(DX, rip))?;
        e.subtract(AX, HARNESS as i32)?;
        e.compare_register(AX, SLOTS - HARNESS)?;
        e.asm.jae(elsewhere)?;
        e.system_call((231, 252), &[Some(HARNESS_FAULT)])?;
        e.asm.set_label(&mut elsewhere)?;
        e.store_constant(at(DX, rip), EXIT)?;
        e.set(AX, !TRAP_FLAG)?;
        e.and_to(at(DX, flags), AX)?;
        // A far transfer may have changed the width of the code.
        e.store_word(at(DX, selector), code)?;
        e.asm.ret()
    }

    /// Takes out what does not count: of error codes what depends on the kernel's paging (bit 0), and all of it where
    /// nothing is mapped, since CPUs differ in whether an instruction that loads and stores faults as a write then. At
    /// non-canonical addresses qemu tells neither address nor cause: all faults without an address become #GP.
    fn mask_error(&self, e: &mut Emitter) -> Done {
        const SEGV_MAPERR: u64 = 1;
        const GENERAL_PROTECTION: [(Outcome, u64); 3] =
            [(Outcome::Signal, 11), (Outcome::Code, 0x80), (Outcome::Trap, 13)];
        let outcome = |outcome| fixed(RESULT + self.layout.outcome(outcome));
        let (mut mapped, mut done) = (e.asm.create_label(), e.asm.create_label());
        e.set(AX, u64::from(u32::MAX - 1))?;
        e.compare(outcome(Outcome::Code), SEGV_MAPERR)?;
        e.asm.jne(mapped)?;
        e.set(AX, 0)?;
        e.asm.set_label(&mut mapped)?;
        e.and_to(outcome(Outcome::Error), AX)?;
        e.compare(outcome(Outcome::Address), 0)?;
        e.asm.jne(done)?;
        for number in [SIGNAL_TRAP, SIGNAL_FLOAT] {
            e.compare(outcome(Outcome::Signal), number)?;
            e.asm.je(done)?;
        }
        for (word, value) in GENERAL_PROTECTION {
            e.store_constant(outcome(word), value)?;
        }
        e.asm.set_label(&mut done)?;
        e.asm.nop()
    }

    fn restorer(&self, e: &mut Emitter) -> Done {
        e.system_call((15, 173), &[])
    }
}
