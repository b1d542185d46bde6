//! One guest thread's virtual CPU: registers, and the generated code that runs on them.
//!
//! It knows no operating system of the guest. A caller sets the registers, calls [`Cpu::run`] in a loop, and carries out what
//! the guest asks for: [`Event::Exit`] with an [`ExitReason`](causeway_cache_format::abi::ExitReason), or [`Event::Fault`].
//! The Linux personality is one such caller; what embeds the runtime elsewhere is another.

use crate::address_space::AddressSpace;
use crate::border::Rest;
use crate::dispatch::{CodeIndex, Demand, DispatchError};
use crate::flags::{MXCSR_STICKY, fpcr, mxcsr_flags, needed_exactness, rflags, set_rflags};
use crate::float_image::{self, FLOAT_IMAGE};
use crate::interruption::{Arrival, Fault};
use crate::linux::Errno;
use crate::options::RunError;
use crate::single_step::Repetition;
use crate::sys::context::{HostContext, Left, ThreadContext};
use crate::sys::signal::{FAULT_SIGNALS, HostAction, set_action};
use causeway_cache_format::abi::{ExitReason, GuestAbi, GuestState};
use causeway_routine::float::Exactness;
use causeway_routine::unit::Unit;

/// Why [`Cpu::run`] gave control back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Guest code left for a service or an exception: the raw exit reason.
    Exit(u32),
    /// The guest raised a fault; RIP is that of the instruction.
    Fault(Fault),
    /// An instruction is over that began with the trap flag set: #DB. Where the guest asked for a service, which is
    /// [`Self::Exit`], the caller raises #DB behind it.
    Stepped,
    /// Control may not go on at RIP: the guest may not execute there.
    NotExecutable,
}

/// What came of going on in generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Nothing that is the caller's business.
    Going,
    /// Generated code left for a service or an exception: the raw exit reason.
    Exit(u32),
    /// An instruction is over that began with the trap flag set.
    Stepped,
}

/// A guest thread's registers and the state of its generated code. Runs on the host thread that [`Self::activate`] was
/// called on.
#[derive(Debug)]
pub struct Cpu {
    pub(crate) context: ThreadContext,
    /// Generated code that was interrupted and whose registers the guest state shows.
    pub(crate) interrupted: Option<Box<HostContext>>,
    /// Guest PC at which generated code was entered last, and whether it was entered again without having got anywhere.
    entered: (u64, bool),
    /// How far the code that it runs follows MXCSR.
    exactness: Exactness,
    /// Does usual code expect FPCR.AH and FPCR.NEP?
    alternate_float: bool,
    /// Is the code that ran last, and that was interrupted, that of one instruction?
    pub(crate) steps: bool,
    /// See [`Self::take_step`].
    pub(crate) step_is_over: bool,
    /// The string instruction of which one element is under way.
    pub(crate) repetition: Option<Repetition>,
    /// See [`crate::border`].
    pub(crate) rest: Option<Rest>,
    /// Host PC of the last write fault that seemed allowed, and how many times it came in a row.
    pub(crate) repeated_fault: (u64, u32),
}

impl Cpu {
    /// A CPU with the registers of `initial`, for code of `abi` in `code`.
    ///
    /// # Errors
    /// The kernel's, where memory is short.
    pub fn new(initial: GuestState, abi: GuestAbi, code: &CodeIndex) -> Result<Self, Errno> {
        let context = ThreadContext::new(initial, abi)?;
        code.register_table(context.lookup());
        Ok(Self {
            context,
            interrupted: None,
            entered: (0, false),
            exactness: Exactness::Usual,
            alternate_float: false,
            steps: false,
            step_is_over: false,
            repetition: None,
            rest: None,
            repeated_fault: (0, 0),
        })
    }

    /// Says whether the profile of the code has guest vectors in registers of 256 bits
    /// ([`Profile::has_wide_registers`](causeway_cache_format::Profile::has_wide_registers)); before [`Self::activate`].
    pub fn set_wide_registers(&mut self, wide: bool) {
        self.context.set_wide_registers(wide);
    }

    /// Says whether the profile of the code has the host's alternate floating-point behaviour
    /// ([`Profile::has_alternate_float`](causeway_cache_format::Profile::has_alternate_float)).
    pub fn set_alternate_float(&mut self, alternate: bool) {
        self.alternate_float = alternate;
    }

    /// Makes the calling host thread the one that runs this CPU.
    ///
    /// # Errors
    /// The kernel's; `ENOTSUP` or `EINVAL` where the host lacks registers that the code needs.
    pub fn activate(&mut self) -> Result<(), Errno> {
        self.context.activate()
    }

    /// Guest registers, true while the caller has control.
    pub fn state(&self) -> &GuestState {
        self.context.state()
    }

    /// Guest registers. Who moves RIP calls [`Self::abandon`] first.
    pub fn state_mut(&mut self) -> &mut GuestState {
        self.context.state_mut()
    }

    /// The guest's RFLAGS.
    pub fn flags(&self) -> u64 {
        rflags(self.state())
    }

    /// Sets the guest's RFLAGS, as far as user programs may.
    pub fn set_flags(&mut self, flags: u64) {
        set_rflags(self.state_mut(), flags);
    }

    /// Goes on at RIP next, not inside the generated code that was interrupted.
    pub fn abandon(&mut self) {
        self.interrupted = None;
    }

    /// Runs guest code until it needs the caller. Signals other than faults that arrive are left to nobody: for processes
    /// whose only signals are those that generated code raises.
    ///
    /// # Errors
    /// [`RunError`] where the run cannot go on.
    pub fn run(&mut self, code: &CodeIndex, space: &dyn AddressSpace) -> Result<Event, RunError> {
        loop {
            if let Some(arrived) = self.context.take_arrived() {
                if let Arrival::Fault(fault) = self.settle(code, space, &arrived) {
                    return Ok(Event::Fault(fault));
                }
                if self.take_step() {
                    return Ok(Event::Stepped);
                }
            }
            match self.advance(code, space) {
                Ok(Progress::Exit(reason)) => return Ok(Event::Exit(reason)),
                Ok(Progress::Stepped) => return Ok(Event::Stepped),
                Ok(Progress::Going) => {}
                Err(DispatchError::NotExecutable) => return Ok(Event::NotExecutable),
                Err(DispatchError::Fatal(error)) => return Err(error),
            }
        }
    }

    /// Enters generated code once, with the trap flag set for one instruction.
    pub(crate) fn advance(&mut self, code: &CodeIndex, space: &dyn AddressSpace) -> Result<Progress, DispatchError> {
        self.follow_float_control();
        if self.steps_next() {
            return self.single_step(code, space);
        }
        self.steps = false;
        self.context.set_blind(false);
        Ok(match self.enter(code, space)? {
            Left::Exit(raw) if !self.goes_on_behind(raw) => Progress::Exit(raw),
            _ => Progress::Going,
        })
    }

    /// Goes on in generated code.
    pub(crate) fn enter(&mut self, code: &CodeIndex, space: &dyn AddressSpace) -> Result<Left, DispatchError> {
        Ok(match self.interrupted.take() {
            Some(context) => {
                let resumed = self.resumed(&context);
                let left = self.context.resume(code, &resumed);
                if left == Left::NotEntered {
                    self.interrupted = Some(context);
                }
                left
            }
            None => {
                let host = self.find_code(code, space)?;
                let (guest_pc, fpcr) =
                    (self.state().rip, fpcr(self.state().mxcsr, self.exactness, self.alternate_float));
                if self.entered.0 != guest_pc {
                    self.entered = (guest_pc, false);
                }
                self.context.enter(code, host, fpcr)
            }
        })
    }

    /// Was all that the exit asks for that other code goes on?
    pub(crate) fn goes_on_behind(&mut self, raw: u32) -> bool {
        if raw == ExitReason::FloatControl as u32 {
            self.raise_exactness(Exactness::Flags);
            return true;
        }
        raw == ExitReason::TrapFlag as u32
    }

    /// Where MXCSR has come to ask for more exact code: on in that.
    fn follow_float_control(&mut self) {
        let needed = needed_exactness(self.state().mxcsr);
        if needed > self.exactness {
            self.raise_exactness(needed);
        }
    }

    /// Goes on in code at least as exact, from now on and also behind returns.
    pub(crate) fn raise_exactness(&mut self, exactness: Exactness) {
        self.exactness = self.exactness.max(exactness);
        // Exact code starts without flags of the host.
        self.absorb_float_flags();
        self.clear_float_flags();
        self.context.lookup().clear();
        self.context.reset_shadow();
    }

    /// Is the code that it runs the usual one?
    pub(crate) fn is_usual(&self) -> bool {
        self.exactness == Exactness::Usual
    }

    /// Takes over what the code of the thread that started this one expects, and how exact it is.
    pub(crate) fn inherit(&mut self, parent: &Self) {
        self.set_wide_registers(parent.context.has_wide_registers());
        self.alternate_float = parent.alternate_float;
        self.exactness = parent.exactness;
    }

    /// Host address of the code for RIP.
    fn find_code(&self, code: &CodeIndex, space: &dyn AddressSpace) -> Result<u64, DispatchError> {
        let guest_pc = self.state().rip;
        let demand = Demand { exactness: self.exactness, single_step: self.steps };
        if self.steps {
            return code.resolve(space, guest_pc, demand);
        }
        let table = self.context.lookup();
        if let Some(host) = table.find(guest_pc) {
            return Ok(host);
        }
        let host = code.resolve(space, guest_pc, demand)?;
        table.insert(guest_pc, host);
        Ok(host)
    }

    /// Whether code that ended for want of translatable code is to be continued by a translation of its own from RIP on: a
    /// translation sees a window of the guest's code, whose end may cut an instruction. Where entering at RIP itself
    /// leads straight back, twice and without unseen detours, there is nothing to continue with.
    pub fn goes_on(&mut self, space: &dyn AddressSpace) -> bool {
        let rip = self.state().rip;
        if !space.is_executable(rip) {
            return false;
        }
        let (entered, again) = self.entered;
        if entered != rip {
            return true;
        }
        self.context.lookup().clear();
        self.entered = (rip, true);
        !again
    }

    /// Makes the registers those of generated code stopped at `context`, which belongs to the guest instruction at
    /// `guest_pc`.
    pub(crate) fn load_context(&mut self, context: &HostContext, guest_pc: Option<u64>) {
        self.context.load(context);
        if let Some(guest_pc) = guest_pc {
            self.state_mut().rip = guest_pc;
        }
    }

    /// Moves the exception flags that the host has accumulated into MXCSR, where the guest's memory is to show them.
    pub fn absorb_float_flags(&mut self) {
        self.state_mut().mxcsr = self.mxcsr();
    }

    /// MXCSR with the exception flags that the host has accumulated.
    pub fn mxcsr(&self) -> u32 {
        self.state().mxcsr | mxcsr_flags(self.context.float_status())
    }

    /// Makes the x87 instruction pointer a guest address, which an image can show.
    pub(crate) fn resolve_pointers(&mut self, code: &CodeIndex) {
        self.state_mut().x87.resolve_instruction(|link| code.calling_instruction(link));
    }

    /// The guest's x87 and vector registers, control and status words as `fxsave` stores them, with pointers of 32 bits; `code` is
    /// what the guest has run.
    pub fn float_image(&self, code: &CodeIndex) -> [u8; FLOAT_IMAGE] {
        let mut state = GuestState { mxcsr: self.mxcsr(), ..self.state().clone() };
        state.x87.resolve_instruction(|link| code.calling_instruction(link));
        let mut image = float_image::of_state(&state);
        float_image::narrow_pointers(&mut image);
        image
    }

    /// Sets what [`Self::float_image`] gives. Flags of MXCSR that are clear there are seen to be, from then on.
    pub fn set_float_image(&mut self, image: &[u8; FLOAT_IMAGE]) {
        let before = self.mxcsr();
        let mut image = *image;
        float_image::narrow_pointers(&mut image);
        float_image::restore(self.state_mut(), &image);
        self.clear_float_flags();
        if before & !self.state().mxcsr & MXCSR_STICKY != 0 {
            self.raise_exactness(Exactness::Flags);
        }
    }

    /// Forgets the exception flags that the host has accumulated.
    pub fn clear_float_flags(&mut self) {
        self.context.set_float_status(0);
    }
}

impl Drop for Cpu {
    fn drop(&mut self) {
        self.forget_rest();
    }
}

/// The x87 unit at the start of a thread.
pub const INITIAL_X87: Unit = Unit::INITIAL;

/// Takes over the host signals that generated code raises, for callers that run guest code outside the Linux personality.
///
/// # Errors
/// The kernel's; `ENOSYS` where the host is no ARM64 machine.
pub fn install_fault_handlers() -> std::io::Result<()> {
    for signal in (1..=64).filter(|signal| FAULT_SIGNALS >> (signal - 1) & 1 == 1) {
        set_action(signal, HostAction::Handle { flags: 0 })?;
    }
    Ok(())
}
