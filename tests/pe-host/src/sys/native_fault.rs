//! Exceptions of guest code on the machine's own CPU: Linux signals, which end the run of guest code with its registers as
//! they were at the instruction.

use super::native;
use crate::cpu::Trap;
use crate::registers::Registers;
use core::cell::Cell;

thread_local! {
    /// Registers of the guest code that the thread is in, else null. A plain load, which a signal handler may do.
    static INSIDE: Cell<*mut Registers> = const { Cell::new(core::ptr::null_mut()) };
    /// The exception that ended its run.
    static TRAP: Cell<Option<Trap>> = const { Cell::new(None) };
}

/// Runs guest code; gives the exception that ended it, if one did.
pub(crate) fn guard(registers: &mut Registers, enter: fn(&mut Registers)) -> Option<Trap> {
    TRAP.set(None);
    INSIDE.set(registers);
    enter(registers);
    INSIDE.set(core::ptr::null_mut());
    TRAP.take()
}

/// TF.
const TRAP_FLAG: usize = 0x100;

/// Signals of exceptions.
const SIGNALS: [i32; 5] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGFPE, libc::SIGILL, libc::SIGTRAP];

/// Takes the signals over.
///
/// # Errors
/// The kernel's.
pub(crate) fn install() -> std::io::Result<()> {
    for signal in SIGNALS {
        // SAFETY: the handler touches the interrupted registers alone.
        let result = unsafe {
            let mut action: libc::sigaction = core::mem::zeroed();
            action.sa_sigaction = on_signal as *const () as usize;
            action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
            libc::sigaction(signal, &raw const action, core::ptr::null_mut())
        };
        if result != 0 {
            return Err(std::io::Error::last_os_error());
        }
    }
    Ok(())
}

/// Registers of an interrupted program (Linux, asm/sigcontext.h), as far as they are used.
#[repr(C)]
struct Interrupted {
    words: [usize; layout::WORDS],
    vectors: *const u8,
    #[cfg(target_arch = "x86")]
    old_mask: usize,
    #[cfg(target_arch = "x86")]
    fault_address: usize,
}

/// Where registers lie among the words.
#[cfg(target_arch = "x86_64")]
mod layout {
    pub(super) const WORDS: usize = 23;
    /// RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15.
    pub(super) const GPR: [usize; 16] = [13, 14, 12, 11, 15, 10, 9, 8, 0, 1, 2, 3, 4, 5, 6, 7];
    pub(super) const IP: usize = 16;
    pub(super) const FLAGS: usize = 17;
    pub(super) const ERROR: usize = 19;
    pub(super) const VECTOR: usize = 20;
    pub(super) const FAULT_ADDRESS: usize = 22;
    /// The register that the gate's end finds the guest's registers by.
    pub(super) const LEAVES_BY: usize = 8;
    /// Offset of XMM0 in the record of vectors.
    pub(super) const XMM: usize = 160;
}

/// Where registers lie among the words.
#[cfg(target_arch = "x86")]
mod layout {
    pub(super) const WORDS: usize = 19;
    /// EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI.
    pub(super) const GPR: [usize; 8] = [11, 10, 9, 8, 7, 6, 5, 4];
    pub(super) const VECTOR: usize = 12;
    pub(super) const ERROR: usize = 13;
    pub(super) const IP: usize = 14;
    pub(super) const FLAGS: usize = 16;
    /// The register that the gate's end finds the guest's registers by.
    pub(super) const LEAVES_BY: usize = 11;
    /// Offset of XMM0 in the record of vectors.
    pub(super) const XMM: usize = 272;
}

impl Interrupted {
    #[cfg(target_arch = "x86_64")]
    fn fault_address(&self) -> u64 {
        self.words[layout::FAULT_ADDRESS] as u64
    }

    #[cfg(target_arch = "x86")]
    fn fault_address(&self) -> u64 {
        self.fault_address as u64
    }

    fn trap(&self) -> Trap {
        let [vector, error] = [layout::VECTOR, layout::ERROR].map(|word| self.words[word] as u64);
        Trap { vector, error, address: self.fault_address() }
    }

    /// Takes the guest's registers.
    ///
    /// # Safety
    /// `vectors` is the kernel's.
    unsafe fn take(&self, registers: &mut Registers) {
        for (to, word) in registers.gpr.iter_mut().zip(layout::GPR) {
            *to = self.words[word] as u64;
        }
        registers.rip = self.words[layout::IP] as u64;
        registers.flags = self.words[layout::FLAGS] as u64;
        for (index, to) in registers.xmm.iter_mut().take(layout::GPR.len()).enumerate() {
            // SAFETY: as many vectors as general registers are in the record.
            *to = unsafe { self.vectors.add(layout::XMM + 16 * index).cast::<[u64; 2]>().read_unaligned() };
        }
    }
}

/// # Safety
/// Called by the kernel only.
unsafe extern "C" fn on_signal(signal: i32, _: *mut libc::siginfo_t, context: *mut core::ffi::c_void) {
    // SAFETY: the kernel passes a valid context; the registers are those of `guard`, which waits for this run to end.
    unsafe {
        let interrupted = &mut *(&raw mut (*context.cast::<libc::ucontext_t>()).uc_mcontext).cast::<Interrupted>();
        let Some(registers) = INSIDE.get().as_mut() else {
            // A fault of the host itself: it ends the process when the instruction is run again.
            libc::signal(signal, libc::SIG_DFL);
            return;
        };
        interrupted.take(registers);
        TRAP.set(Some(interrupted.trap()));
        interrupted.words[layout::LEAVES_BY] = &raw mut *registers as usize;
        interrupted.words[layout::IP] = native::leave() as usize;
        // The host does without.
        interrupted.words[layout::FLAGS] &= !TRAP_FLAG;
    }
}
