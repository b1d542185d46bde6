//! The host side of one guest thread: guest state, shadow stack, lookup table, handler stack.

use super::control::{
    Control, MendedAccesses, SLOT_FPSR, SLOT_IN_GUEST, SLOT_PENDING, SLOT_ROUTINE_TRAP, SLOT_SCALABLE,
    SLOT_SHADOW_BASE, SLOT_SHADOW_SP, SLOT_WIDE,
};
use super::map::Region;
use super::signal::{HandlerStack, remove_handler_stack};
use crate::dispatch::CodeIndex;
use crate::linux::Errno;
use causeway_cache_format::abi::{GuestAbi, GuestState, RegisterMap, SP};
use causeway_routine::unit::Trap;
use core::fmt;
use core::ptr::NonNull;
use std::sync::Arc;

pub use super::control::{ArrivedSignal, HostContext, SIGINFO_SIZE};

/// Entries of the lookup table.
pub const LOOKUP_ENTRIES: u64 = 1 << 16;
const SHADOW_SIZE: u64 = 512 * 1024;
const SHADOW_GUARD: u64 = 64 * 1024;
/// Bytes of a vector register where the guest's have 256 bits.
const WIDE_BYTES: u64 = 32;
/// No guest address: its upper bits are neither all zero nor all one.
const SENTINEL: u64 = 0x5ea1_dead_5ea1_dead;

/// Direct-mapped table from guest PC to host address, 16-byte entries indexed by the guest PC's low 16 bits.
///
/// The owning thread inserts; any thread invalidates.
///
/// INVARIANT: an empty entry holds a key that never selects it: 1 at index 0, 0 elsewhere. An invalidation changes the
/// key alone, so a concurrent reader sees either the old pair or a miss.
#[derive(Debug)]
pub struct LookupTable {
    region: Region,
}

impl LookupTable {
    /// An empty table.
    ///
    /// # Errors
    /// The kernel's, where memory is short.
    pub fn new() -> Result<Self, Errno> {
        let table = Self { region: Region::new(LOOKUP_ENTRIES * 16)? };
        table.region.store(0, 1);
        Ok(table)
    }

    fn slot(guest_pc: u64) -> u64 {
        (guest_pc % LOOKUP_ENTRIES) * 16
    }

    fn empty_key(slot: u64) -> u64 {
        u64::from(slot == 0)
    }

    /// Maps `guest_pc` to `host`. Called by the owning thread only.
    pub fn insert(&self, guest_pc: u64, host: u64) {
        let slot = Self::slot(guest_pc);
        self.region.store(slot, Self::empty_key(slot));
        self.region.store(slot + 8, host);
        self.region.store(slot, guest_pc);
    }

    /// The host address for `guest_pc`, if the table has it.
    pub fn find(&self, guest_pc: u64) -> Option<u64> {
        let slot = Self::slot(guest_pc);
        (self.region.load(slot) == guest_pc).then(|| self.region.load(slot + 8))
    }

    /// Forgets `guest_pc`.
    pub fn invalidate(&self, guest_pc: u64) {
        let slot = Self::slot(guest_pc);
        if self.region.load(slot) == guest_pc {
            self.region.store(slot, Self::empty_key(slot));
        }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        for slot in (0..LOOKUP_ENTRIES * 16).step_by(16) {
            if self.region.load(slot) != Self::empty_key(slot) {
                self.region.store(slot, Self::empty_key(slot));
            }
        }
    }
}

/// Why generated code gave control back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It asked for a service or raised a fault: the raw exit reason.
    Exit(u32),
    /// No entry of the lookup table for `rip`.
    Dispatch,
    /// A signal: see [`ThreadContext::take_arrived`].
    Interrupted,
    /// It never got control, because a signal was waiting already.
    NotEntered,
}

/// The host side of one guest thread.
pub struct ThreadContext {
    abi: GuestAbi,
    state: NonNull<GuestState>,
    control: NonNull<Control>,
    shadow: Region,
    lookup: Arc<LookupTable>,
    /// A table that stays empty, once it has been needed.
    blank: Option<LookupTable>,
    handler_stack: HandlerStack,
}

// SAFETY: the pointers are owned; the context moves to its host thread before anything there uses it.
unsafe impl Send for ThreadContext {}

impl fmt::Debug for ThreadContext {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ThreadContext").field("shadow", &self.shadow).finish_non_exhaustive()
    }
}

/// A guest state with every field zero.
pub fn zeroed_state() -> GuestState {
    // SAFETY: `GuestState` consists of integers and arrays of them, for which zero is a value.
    unsafe { core::mem::zeroed() }
}

impl ThreadContext {
    /// How generated code keeps the guest's state.
    pub fn abi(&self) -> GuestAbi {
        self.abi
    }

    /// A context with the registers of `initial` and an empty shadow stack, for generated code of `abi`.
    ///
    /// # Errors
    /// The kernel's, where memory is short.
    pub fn new(initial: GuestState, abi: GuestAbi) -> Result<Self, Errno> {
        let shadow = Region::new(SHADOW_GUARD + SHADOW_SIZE + super::map::PAGE)?;
        shadow.guard(0, SHADOW_GUARD)?;
        shadow.guard(SHADOW_GUARD + SHADOW_SIZE, super::map::PAGE)?;
        let base = SHADOW_GUARD + SHADOW_SIZE - 16;
        shadow.store(base, SENTINEL);
        let lookup = Arc::new(LookupTable::new()?);
        let handler_stack = HandlerStack::new()?;
        let state = NonNull::from(Box::leak(Box::new(initial)));
        let control = NonNull::from(Box::leak(Box::new(Control {
            state: state.as_ptr(),
            shadow_register: abi.registers().shadow,
            shadow_limit: shadow.address() + SHADOW_GUARD,
            shadow_base: shadow.address() + base,
            shadow_guard: SHADOW_GUARD,
            arrived: None,
            mended: MendedAccesses::NONE,
        })));
        let mut context = Self { abi, state, control, shadow, lookup, blank: None, handler_stack };
        context.initialize();
        Ok(context)
    }

    fn initialize(&mut self) {
        let base = self.shadow.address() + SHADOW_GUARD + SHADOW_SIZE - 16;
        let lookup = self.lookup.region.address();
        #[cfg(target_arch = "aarch64")]
        let abi = self.abi;
        let state = self.state_mut();
        state.lookup = lookup;
        state.runtime = [0; 16];
        state.runtime[SLOT_SHADOW_BASE] = base;
        state.runtime[SLOT_SCALABLE] = u64::from(super::process::has_scalable_vectors());
        state.runtime[SLOT_SHADOW_SP] = base;
        #[cfg(target_arch = "aarch64")]
        for (slot, address) in state.entry.iter_mut().zip(super::enter::Stubs::of(abi).entries()) {
            *slot = address;
        }
        #[cfg(target_arch = "aarch64")]
        {
            state.helper = super::routine::stubs(abi);
        }
    }

    /// Guest registers; true because the caller runs, so generated code does not.
    pub fn state(&self) -> &GuestState {
        // SAFETY: owned and live; generated code and handlers write it only while this thread is inside `enter`.
        unsafe { self.state.as_ref() }
    }

    /// Guest registers.
    pub fn state_mut(&mut self) -> &mut GuestState {
        // SAFETY: as in `state`; `&mut self` makes it exclusive.
        unsafe { self.state.as_mut() }
    }

    /// The lookup table, for registration and invalidation.
    pub fn lookup(&self) -> &Arc<LookupTable> {
        &self.lookup
    }

    /// Has generated code find nothing in the lookup table, or again what is there.
    pub fn set_blind(&mut self, blind: bool) {
        if blind && self.blank.is_none() {
            self.blank = LookupTable::new().ok();
        }
        let table = match self.blank.as_ref().filter(|_| blind) {
            Some(blank) => blank,
            None => &self.lookup,
        };
        if blind && self.blank.is_none() {
            self.lookup.clear();
        }
        let address = table.region.address();
        self.state_mut().lookup = address;
    }

    /// Forgets every return that the shadow stack foresees.
    pub fn reset_shadow(&mut self) {
        let state = self.state_mut();
        state.runtime[SLOT_SHADOW_SP] = state.runtime[SLOT_SHADOW_BASE];
    }

    /// Which host register holds what while generated code runs.
    pub fn registers(&self) -> &'static RegisterMap {
        self.abi.registers()
    }

    /// Makes the guest's registers, RIP excepted, those of generated code stopped at `context`.
    pub fn load(&mut self, context: &HostContext) {
        let map = self.registers();
        let register = |number: u8| if number == SP { context.sp } else { context.x[usize::from(number)] };
        let state = self.state_mut();
        for (guest, host) in state.gpr.iter_mut().zip(map.gpr) {
            *guest = register(*host);
        }
        for (guest, host) in state.xmm.iter_mut().zip(map.xmm) {
            *guest = context.v[usize::from(*host)];
        }
        if state.runtime[SLOT_WIDE] != 0 {
            for (guest, host) in state.ymm_high.iter_mut().zip(map.xmm) {
                *guest = context.scalable.upper_half(*host);
            }
        }
        state.parity = register(map.parity);
        state.auxiliary = register(map.auxiliary);
        state.nzcv = context.nzcv;
        // A return that found nothing has popped the sentinel, and empties the stack only in its next instructions.
        state.runtime[SLOT_SHADOW_SP] = register(map.shadow).min(state.runtime[SLOT_SHADOW_BASE]);
        state.runtime[SLOT_FPSR] = context.fpsr;
    }

    /// Says whether generated code has guest vectors in registers of 256 bits: before [`Self::activate`], which makes
    /// vectors that long.
    pub fn set_wide_registers(&mut self, wide: bool) {
        self.state_mut().runtime[SLOT_WIDE] = u64::from(wide);
    }

    /// Has generated code guest vectors in registers of 256 bits?
    pub fn has_wide_registers(&self) -> bool {
        self.state().runtime[SLOT_WIDE] != 0
    }

    /// The trap that ended the last routine call, once.
    pub fn take_routine_trap(&mut self) -> Option<Trap> {
        Trap::from_raw(core::mem::take(&mut self.state_mut().runtime[SLOT_ROUTINE_TRAP]))
    }

    /// FPSR of the guest.
    pub fn float_status(&self) -> u64 {
        self.state().runtime[SLOT_FPSR]
    }

    /// Sets FPSR of the guest.
    pub fn set_float_status(&mut self, status: u64) {
        self.state_mut().runtime[SLOT_FPSR] = status;
    }

    /// Makes the calling host thread the one of this context: from now on its signals come here, and its scalable vectors
    /// have the length that generated code needs.
    ///
    /// # Errors
    /// The kernel's; `ENOTSUP` where the processor has no such vectors.
    pub fn activate(&mut self) -> Result<(), Errno> {
        if self.has_wide_registers() {
            super::process::set_vector_length(WIDE_BYTES)?;
        }
        self.handler_stack.install()?;
        #[cfg(target_arch = "aarch64")]
        super::handler::set_current(self.control.as_ptr());
        Ok(())
    }

    /// Whether a signal waits in [`Self::take_arrived`].
    pub fn has_arrived(&self) -> bool {
        // SAFETY: a plain load of a slot that a handler of this very thread may change at any time.
        unsafe { (&raw const (*self.state.as_ptr()).runtime[SLOT_PENDING]).read_volatile() != 0 }
    }

    /// The signal that arrived, once. While one waits all others but faults are blocked.
    pub fn take_arrived(&mut self) -> Option<ArrivedSignal> {
        if !self.has_arrived() {
            return None;
        }
        // SAFETY: the handler has filled the record before it set the slot, and every further signal that could come
        // is blocked or dropped until the slot is clear.
        unsafe {
            let arrived = (*self.control.as_ptr()).arrived.take();
            (&raw mut (*self.state.as_ptr()).runtime[SLOT_PENDING]).write_volatile(0);
            arrived
        }
    }

    /// Runs generated code of `code` at host address `target` with the registers of the state and `fpcr`.
    pub fn enter(&mut self, code: &CodeIndex, target: u64, fpcr: u64) -> Left {
        self.run(code, target, fpcr, core::ptr::null())
    }

    /// Continues interrupted generated code of `code` with all its registers.
    pub fn resume(&mut self, code: &CodeIndex, context: &HostContext) -> Left {
        let state = context.x[usize::from(self.registers().state)];
        assert_eq!(state, self.state.as_ptr() as u64, "a context is resumed by its own thread");
        self.run(code, 0, 0, context)
    }

    #[cfg(target_arch = "aarch64")]
    fn run(&mut self, code: &CodeIndex, target: u64, fpcr: u64, context: *const HostContext) -> Left {
        self.state_mut().runtime[super::control::SLOT_CODE] = core::ptr::from_ref(code) as u64;
        // SAFETY: the state is laid out as the stubs expect, the thread is active, and `target` or the context's PC is
        // generated code that keeps the contract of `causeway_cache_format::abi`; all other registers are saved.
        let left = unsafe { super::enter::Stubs::of(self.abi).enter()(self.state.as_ptr(), target, fpcr, context) };
        match left {
            super::enter::LEFT_DISPATCH => Left::Dispatch,
            super::enter::LEFT_INTERRUPTED if self.arrived_with_context() => Left::Interrupted,
            super::enter::LEFT_INTERRUPTED => Left::NotEntered,
            reason => Left::Exit(reason as u32),
        }
    }

    /// Whether the signal that waits has interrupted generated code.
    #[cfg(target_arch = "aarch64")]
    fn arrived_with_context(&self) -> bool {
        // SAFETY: the record changes no more once it is there, until `take_arrived` takes it.
        let arrived = unsafe { (*self.control.as_ptr()).arrived.as_ref() };
        arrived.is_some_and(|arrived| arrived.context.is_some())
    }

    #[cfg(not(target_arch = "aarch64"))]
    fn run(&mut self, _code: &CodeIndex, _target: u64, _fpcr: u64, _context: *const HostContext) -> Left {
        Left::Exit(u32::MAX)
    }

    /// Makes a host system call that a signal ends with `-EINTR`, or keeps from being made with
    /// [`NOT_MADE`](super::call::NOT_MADE).
    pub fn blocking(&mut self, number: i64, args: [u64; 6]) -> i64 {
        // SAFETY: the pointer stays inside the owned state.
        let pending = unsafe { &raw const (*self.state.as_ptr()).runtime[SLOT_PENDING] };
        super::call::interruptible(pending, number, args)
    }
}

impl Drop for ThreadContext {
    fn drop(&mut self) {
        assert_eq!(self.state().runtime[SLOT_IN_GUEST], 0, "generated code is not running");
        #[cfg(target_arch = "aarch64")]
        if super::handler::clear_current(self.control.as_ptr()) {
            remove_handler_stack();
        }
        #[cfg(not(target_arch = "aarch64"))]
        remove_handler_stack();
        // SAFETY: both came from `Box::leak` in `new`, and no handler knows them any more.
        unsafe {
            drop(Box::from_raw(self.state.as_ptr()));
            drop(Box::from_raw(self.control.as_ptr()));
        }
    }
}

/// What an interrupted context whose PC lies in the runtime's stubs was about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StubPosition {
    /// About to jump to this host address.
    Host(u64),
    /// On its way to this guest address.
    Guest(u64),
    /// About to ask the runtime for something, behind which this guest address is next.
    Exit(u64),
    /// Behind a routine call, about to return to this host address unless the call ended with a trap.
    Returned(u64),
}

/// Bytes of a routine call in generated code: `ldr x30, [state, #helper]; blr x30`.
pub const ROUTINE_CALL: u64 = 8;

/// Where `context` was heading if it stands in the runtime's stubs and not in generated code.
pub fn stub_position(context: &HostContext) -> Option<StubPosition> {
    #[cfg(target_arch = "aarch64")]
    {
        use super::enter::{InStub, in_stub};
        in_stub(context.pc).map(|position| match position {
            InStub::Entering => StubPosition::Host(context.x[18]),
            InStub::Leaving => StubPosition::Guest(context.x[16]),
            InStub::Exiting => StubPosition::Exit(context.x[16]),
            InStub::Calling => StubPosition::Host(context.x[30] - ROUTINE_CALL),
            InStub::Returned => StubPosition::Returned(context.x[30]),
        })
    }
    #[cfg(not(target_arch = "aarch64"))]
    {
        let _ = context;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_behind_the_pop_of_the_sentinel_finds_an_empty_shadow_stack() {
        for abi in [GuestAbi::Linux64, GuestAbi::X86_32, GuestAbi::Arm64Ec] {
            let mut context = ThreadContext::new(zeroed_state(), abi).expect("memory");
            let base = context.state().runtime[SLOT_SHADOW_BASE];
            let mut stopped = HostContext::ZERO;
            for (at, expected) in [(base + 16, base), (base, base), (base - 16, base - 16)] {
                match context.registers().shadow {
                    SP => stopped.sp = at,
                    number => stopped.x[usize::from(number)] = at,
                }
                context.load(&stopped);
                assert_eq!(context.state().runtime[SLOT_SHADOW_SP], expected);
            }
        }
    }
}
