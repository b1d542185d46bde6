//! Runs guest bytes on the host's own CPU.
//!
//! One mapping below 2 GiB holds a code page with a trampoline, the register image, and guest data between guard pages.
//! Everything is reached by absolute 32-bit addresses, so that all registers are free for the guest. Faults are caught by a
//! signal handler that continues at the trampoline's exit.

use causeway_frontend_x86::arbitrary::{DATA_BYTES, Registers, WRITABLE_BYTES, X87Image};
use iced_x86::IcedError;
use iced_x86::code_asm::*;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};

const BUS: u64 = libc::SIGBUS as u64;
const PAGE: u64 = 0x1000;
const CASE: u64 = 0xbc0;
/// Bytes of a case at most; the jump to a landing follows.
const CASE_BYTES: usize = 48;
const LANDING: u64 = 0xc00;
const LANDING_BYTES: u64 = 32;
/// Selector of 64-bit user code.
const CODE64: u16 = 0x33;
/// Selector of 32-bit user code.
const CODE32: u16 = 0x23;
/// Selector of user data.
const USER_DATA: u32 = 0x2b;
const MAPPING: usize = 0x8000;
const DATA: u64 = 0x3000;

#[repr(C)]
struct State {
    input: Registers,
    output: Registers,
    host_rsp: u64,
    landing: u64,
    signal: u64,
    signal_pc: u64,
    /// Far pointer to the case for 32-bit code.
    far: [u16; 4],
}

/// How a native run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Control arrived at this address.
    At(u64),
    /// A signal, with the program counter in its context.
    Signal(i32, u64),
}

static EXCLUSIVE: Mutex<()> = Mutex::new(());
static BASE: AtomicU64 = AtomicU64::new(0);
static EXIT: AtomicU64 = AtomicU64::new(0);

/// The mapping. One at a time: the signal handler knows the current one.
pub struct NativePage {
    base: u64,
    /// The read-only data once more, writable.
    alias: *mut u8,
    bits: u8,
    _exclusive: MutexGuard<'static, ()>,
    _stack: Vec<u8>,
}

impl NativePage {
    /// For 64-bit code.
    pub fn new() -> Self {
        Self::with_bits(64)
    }

    /// For code of 32 or 64 bits.
    pub fn with_bits(bits: u8) -> Self {
        Self::create(None, bits)
    }

    /// At a fixed address below 2 GiB, which must be free.
    pub fn at(base: u64, bits: u8) -> Self {
        Self::create(Some(base), bits)
    }

    fn create(base: Option<u64>, bits: u8) -> Self {
        let exclusive = EXCLUSIVE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let (base, alias) = map(base);
        let mut page = Self { base, alias, bits, _exclusive: exclusive, _stack: vec![0; 0x10000] };
        let entry = assemble(base, bits);
        page.write_code(0, &entry.bytes);
        for n in 0..4 {
            page.write_landing(n, entry.exit);
        }
        EXIT.store(entry.exit, Ordering::SeqCst);
        BASE.store(base, Ordering::SeqCst);
        install_handler(&mut page._stack);
        // SAFETY: the GS base is unused by user code on x86-64 Linux.
        unsafe { libc::syscall(libc::SYS_arch_prctl, 0x1001, page.gs_base()) };
        page
    }

    /// Address where the case's bytes lie.
    pub fn case(&self) -> u64 {
        self.base + CASE
    }

    /// Address of a place where jumps may arrive: 1 to 3.
    pub fn landing(&self, n: u64) -> u64 {
        self.base + LANDING + n * LANDING_BYTES
    }

    /// Address of the guest data.
    pub fn data(&self) -> u64 {
        self.base + DATA
    }

    /// GS base while cases run.
    pub fn gs_base(&self) -> u64 {
        self.data() + 0x400
    }

    /// Runs bytes; registers and data change in place.
    pub fn run(&mut self, bytes: &[u8], registers: &mut Registers, data: &mut [u8]) -> Outcome {
        assert!(bytes.len() <= CASE_BYTES && data.len() == DATA_BYTES);
        self.write_code(CASE, bytes);
        let after = CASE + bytes.len() as u64;
        let distance = (LANDING as i64 - (after as i64 + 5)) as i32;
        self.write_code(after, &[0xe9]);
        self.write_code(after + 1, &distance.to_le_bytes());
        // SAFETY: state and data lie inside the mapping, nothing else refers to them; the trampoline keeps the C calling
        // convention and restores MXCSR and DF.
        unsafe {
            let state = (self.base + PAGE) as *mut State;
            (*state).input = registers.clone();
            (*state).landing = u64::MAX;
            (*state).signal = 0;
            (*state).far = [(self.base + CASE) as u16, ((self.base + CASE) >> 16) as u16, CODE32, 0];
            std::ptr::copy_nonoverlapping(data.as_ptr(), self.data() as *mut u8, WRITABLE_BYTES);
            let read_only = &data[WRITABLE_BYTES..];
            std::ptr::copy_nonoverlapping(read_only.as_ptr(), self.alias, read_only.len());
            let entry: extern "C" fn() = std::mem::transmute(self.base);
            entry();
            std::ptr::copy_nonoverlapping(self.data() as *const u8, data.as_mut_ptr(), DATA_BYTES);
            *registers = (*state).output.clone();
            // The last-instruction pointers, which cases do not hold, and what is reserved.
            registers.x87 = X87Image::of(&registers.x87.unit());
            match ((*state).signal, (*state).landing & 0xff) {
                (0, 0) => Outcome::At(self.base + after),
                (0, n) => Outcome::At(self.landing(n)),
                // A stack fault (#SS, a non-canonical RSP) is a memory fault here.
                (BUS, _) => Outcome::Signal(libc::SIGSEGV, (*state).signal_pc),
                (signal, _) => Outcome::Signal(signal as i32, (*state).signal_pc),
            }
        }
    }

    fn write_code(&mut self, offset: u64, bytes: &[u8]) {
        assert!(offset as usize + bytes.len() <= PAGE as usize);
        // SAFETY: inside the code page, which is writable and not executing.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), (self.base + offset) as *mut u8, bytes.len()) };
    }

    /// Stores n to the state's landing and jumps to the exit: changes neither registers nor flags.
    fn write_landing(&mut self, n: u64, exit: u64) {
        let at = LANDING + n * LANDING_BYTES;
        let slot = (self.base + PAGE) as u32 + std::mem::offset_of!(State, landing) as u32;
        // `mov dword [slot], n` with an absolute address.
        let mut code = if self.bits == 32 { vec![0xc7, 0x05] } else { vec![0xc7, 0x04, 0x25] };
        code.extend(slot.to_le_bytes());
        code.extend((n as u32).to_le_bytes());
        if self.bits == 32 {
            // `jmp 0x33:exit`
            code.push(0xea);
            code.extend((exit as u32).to_le_bytes());
            code.extend(CODE64.to_le_bytes());
        } else {
            let after = self.base + at + code.len() as u64 + 5;
            code.push(0xe9);
            code.extend((exit.wrapping_sub(after) as u32).to_le_bytes());
        }
        assert!(code.len() <= LANDING_BYTES as usize);
        self.write_code(at, &code);
    }
}

impl Drop for NativePage {
    fn drop(&mut self) {
        BASE.store(0, Ordering::SeqCst);
        // SAFETY: the mapping is ours and nothing refers to it any more; the handler knows no page. Disabling the
        // alternate stack precedes its deallocation.
        unsafe {
            let mut off: libc::stack_t = std::mem::zeroed();
            off.ss_flags = libc::SS_DISABLE;
            libc::sigaltstack(&off, std::ptr::null_mut());
            libc::munmap(self.base as *mut libc::c_void, MAPPING);
            libc::munmap(self.alias.cast(), DATA_BYTES - WRITABLE_BYTES);
        }
    }
}

/// Code page, state page, guard page, data (the end of it read-only), guard page; and the writable alias.
fn map(base: Option<u64>) -> (u64, *mut u8) {
    let both = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: a fresh anonymous mapping, protections inside it, and a fresh file of memory mapped into it and elsewhere.
    unsafe {
        let place = if base.is_some() { libc::MAP_FIXED_NOREPLACE } else { libc::MAP_32BIT };
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | place;
        let wanted = base.unwrap_or(0) as *mut libc::c_void;
        let base = libc::mmap(wanted, MAPPING, libc::PROT_NONE, flags, -1, 0);
        assert_ne!(base, libc::MAP_FAILED);
        assert_eq!(libc::mprotect(base, PAGE as usize, both | libc::PROT_EXEC), 0);
        assert_eq!(libc::mprotect(base.add(PAGE as usize), PAGE as usize, both), 0);
        assert_eq!(libc::mprotect(base.add(DATA as usize), WRITABLE_BYTES, both), 0);
        let bytes = DATA_BYTES - WRITABLE_BYTES;
        let file = libc::memfd_create(c"read-only".as_ptr(), 0);
        assert_eq!(libc::ftruncate(file, bytes as i64), 0);
        let end = base.add(DATA as usize + WRITABLE_BYTES);
        let fixed = libc::MAP_SHARED | libc::MAP_FIXED;
        assert_eq!(libc::mmap(end, bytes, libc::PROT_READ, fixed, file, 0), end);
        let alias = libc::mmap(std::ptr::null_mut(), bytes, both, libc::MAP_SHARED, file, 0);
        assert_ne!(alias, libc::MAP_FAILED);
        libc::close(file);
        (base as u64, alias.cast())
    }
}

struct Trampoline {
    bytes: Vec<u8>,
    exit: u64,
}

fn assemble(base: u64, bits: u8) -> Trampoline {
    let enter = assemble_enter(base, bits).expect("the entry code is valid");
    let exit = base + enter.len() as u64;
    let mut bytes = enter;
    bytes.extend(assemble_exit(base, exit).expect("the exit code is valid"));
    assert!(bytes.len() < CASE as usize);
    Trampoline { bytes, exit }
}

const GPR: [AsmRegister64; 16] = [rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15];
const SAVED: [AsmRegister64; 6] = [rbx, rbp, r12, r13, r14, r15];
const YMM: [AsmRegisterYmm; 16] =
    [ymm0, ymm1, ymm2, ymm3, ymm4, ymm5, ymm6, ymm7, ymm8, ymm9, ymm10, ymm11, ymm12, ymm13, ymm14, ymm15];

fn assemble_enter(base: u64, bits: u8) -> Result<Vec<u8>, IcedError> {
    let mut a = CodeAssembler::new(64)?;
    let input = base + PAGE + std::mem::offset_of!(State, input) as u64;
    for register in SAVED {
        a.push(register)?;
    }
    a.sub(rsp, 24)?;
    a.stmxcsr(dword_ptr(rsp))?;
    a.mov(qword_ptr(base + PAGE + std::mem::offset_of!(State, host_rsp) as u64), rsp)?;
    a.ldmxcsr(dword_ptr(input + std::mem::offset_of!(Registers, mxcsr) as u64))?;
    for (n, register) in YMM.into_iter().enumerate() {
        a.vmovups(register, ymmword_ptr(input + std::mem::offset_of!(Registers, ymm) as u64 + n as u64 * 32))?;
    }
    a.frstor(ptr(input + std::mem::offset_of!(Registers, x87) as u64))?;
    a.push(qword_ptr(input + std::mem::offset_of!(Registers, rflags) as u64))?;
    a.popfq()?;
    // 32-bit code uses DS and ES, which 64-bit programs leave null.
    a.mov(eax, if bits == 32 { USER_DATA } else { 0 })?;
    a.mov(ds, eax)?;
    a.mov(es, eax)?;
    for (n, register) in GPR.into_iter().enumerate() {
        a.mov(register, qword_ptr(input + n as u64 * 8))?;
    }
    if bits == 64 {
        a.jmp(base + CASE)?;
        return a.assemble(base);
    }
    let mut bytes = a.assemble(base)?;
    // `jmp far [abs]`
    bytes.extend([0xff, 0x2c, 0x25]);
    bytes.extend(((base + PAGE) as u32 + std::mem::offset_of!(State, far) as u32).to_le_bytes());
    Ok(bytes)
}

fn assemble_exit(base: u64, at: u64) -> Result<Vec<u8>, IcedError> {
    let mut a = CodeAssembler::new(64)?;
    let output = base + PAGE + std::mem::offset_of!(State, output) as u64;
    for (n, register) in GPR.into_iter().enumerate() {
        a.mov(qword_ptr(output + n as u64 * 8), register)?;
    }
    a.mov(rsp, qword_ptr(base + PAGE + std::mem::offset_of!(State, host_rsp) as u64))?;
    a.pushfq()?;
    a.pop(qword_ptr(output + std::mem::offset_of!(Registers, rflags) as u64))?;
    for (n, register) in YMM.into_iter().enumerate() {
        a.vmovups(ymmword_ptr(output + std::mem::offset_of!(Registers, ymm) as u64 + n as u64 * 32), register)?;
    }
    a.fnsave(ptr(output + std::mem::offset_of!(Registers, x87) as u64))?;
    a.stmxcsr(dword_ptr(output + std::mem::offset_of!(Registers, mxcsr) as u64))?;
    a.ldmxcsr(dword_ptr(rsp))?;
    a.cld()?;
    a.vzeroupper()?;
    a.add(rsp, 24)?;
    for register in SAVED.into_iter().rev() {
        a.pop(register)?;
    }
    a.ret()?;
    a.assemble(at)
}

fn install_handler(stack: &mut [u8]) {
    // SAFETY: the stack outlives its registration (see Drop); the handler touches the mapping and its context alone.
    unsafe {
        let alternate = libc::stack_t { ss_sp: stack.as_mut_ptr().cast(), ss_flags: 0, ss_size: stack.len() };
        assert_eq!(libc::sigaltstack(&alternate, std::ptr::null_mut()), 0);
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handle as extern "C" fn(_, _, _) as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
        for signal in [libc::SIGSEGV, libc::SIGBUS, libc::SIGFPE, libc::SIGILL, libc::SIGTRAP] {
            assert_eq!(libc::sigaction(signal, &action, std::ptr::null_mut()), 0);
        }
    }
}

extern "C" fn handle(signal: i32, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel gives a valid context; with a page present its state is mapped.
    unsafe {
        let context = context.cast::<libc::ucontext_t>();
        let registers = &mut (*context).uc_mcontext.gregs;
        let pc = registers[libc::REG_RIP as usize] as u64;
        let base = BASE.load(Ordering::SeqCst);
        let first = base + CASE;
        if base == 0 || pc < first || pc > first + CASE_BYTES as u64 {
            libc::signal(signal, libc::SIG_DFL);
            return;
        }
        let state = (base + PAGE) as *mut State;
        (*state).signal = signal as u64;
        (*state).signal_pc = pc;
        let segments = &mut registers[libc::REG_CSGSFS as usize];
        *segments = *segments & !0xffff | i64::from(CODE64);
        registers[libc::REG_RIP as usize] = EXIT.load(Ordering::SeqCst) as i64;
    }
}
