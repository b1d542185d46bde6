//! Generated code that a host signal has stopped: what the runtime mends unseen, and what is the guest's own fault.

use crate::address_space::AddressSpace;
use crate::cpu::Cpu;
use crate::dispatch::{CodeIndex, GuestPosition};
use crate::misaligned::{self, Step};
use crate::stats::count;
use crate::sys::context::{ArrivedSignal, HostContext, ROUTINE_CALL, StubPosition, stub_position};
use crate::sys::guest_memory;
use crate::sys::signal::{BUS_ADRALN, FAULT_SIGNALS};
use causeway_cache_format::abi::{DIRECT_CARRY, GuestAbi};
use causeway_routine::float::Exactness;
use causeway_routine::unit::Trap as RoutineTrap;

/// `si_code` of SIGSEGV: the mapping forbids the access.
const SEGV_ACCERR: i32 = 2;
/// `si_code` of SIGSEGV: nothing is mapped.
const SEGV_MAPERR: i32 = 1;
/// `si_code` of SIGBUS: the object behind the memory is damaged.
const BUS_OBJERR: i32 = 3;

/// C of `PSTATE`.
const CARRY: u64 = 1 << 29;

/// How memory was accessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Data was read.
    Read,
    /// Data was written.
    Write,
    /// An instruction was fetched.
    Fetch,
}

/// A fault that the guest's own instruction has raised. Codes are the host's `si_code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// #GP.
    Protection,
    /// #PF: an access to memory that the guest may not access so; `present` where something is mapped.
    Page {
        /// First byte that could not be accessed.
        address: u64,
        /// How.
        access: Access,
        /// Is anything mapped there?
        present: bool,
    },
    /// What is mapped cannot be brought in.
    Bus {
        /// Where.
        address: u64,
        /// How it was accessed.
        access: Access,
        /// Why.
        code: i32,
    },
    /// #AC: a misaligned access that the runtime cannot mend.
    Misaligned {
        /// Where.
        address: u64,
        /// Why.
        code: i32,
    },
    /// #MF: an unmasked x87 exception.
    X87,
    /// A trap instruction of the host that nobody has put there.
    Trap {
        /// Why.
        code: i32,
    },
    /// Another host signal.
    Other {
        /// Its number.
        number: i32,
        /// Why.
        code: i32,
    },
}

/// What a signal that has arrived is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// The runtime's own business, done with.
    Settled,
    /// The guest's fault.
    Fault(Fault),
    /// No fault: sent by somebody.
    Sent,
}

/// How the x87 unit ended a call, found in an interrupted context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trapped {
    /// #MF; the context stands before the call.
    Exception,
    /// The instruction is over without its store; RIP stands behind it.
    Suppressed,
}

/// The address of a fault, from its `siginfo_t`.
fn fault_address(arrived: &ArrivedSignal) -> u64 {
    let mut word = [0; 8];
    word.copy_from_slice(&arrived.info[16..24]);
    u64::from_le_bytes(word)
}

impl Cpu {
    /// Takes note of the code that `arrived` has interrupted, and mends what is the runtime's to mend.
    pub(crate) fn settle(&mut self, code: &CodeIndex, space: &dyn AddressSpace, arrived: &ArrivedSignal) -> Arrival {
        let Some(mut context) = arrived.context else { return Arrival::Sent };
        if self.leave_rest(code, &mut context) && arrived.number == libc::SIGTRAP {
            self.interrupt(code, context);
            return Arrival::Settled;
        }
        let instruction = guest_memory::read::<u32>(context.pc).ok();
        let by_trap = arrived.number == libc::SIGILL && stub_position(&context).is_some();
        match self.interrupt(code, context) {
            Some(Trapped::Exception) if by_trap => return Arrival::Fault(Fault::X87),
            Some(Trapped::Suppressed) if by_trap => {
                self.step_is_over = self.steps;
                return Arrival::Settled;
            }
            _ => {}
        }
        let reason = i32::from_le_bytes([arrived.info[8], arrived.info[9], arrived.info[10], arrived.info[11]]);
        if FAULT_SIGNALS >> (arrived.number - 1) & 1 == 0 || reason <= 0 {
            return Arrival::Sent;
        }
        let access = HostFault { code, space, arrived, reason, instruction };
        let Some(fault) = self.mend(&access) else { return Arrival::Settled };
        self.undo_element();
        Arrival::Fault(fault)
    }

    /// Makes the guest state that of the interrupted `context`, and remembers the context.
    fn interrupt(&mut self, code: &CodeIndex, mut context: HostContext) -> Option<Trapped> {
        context.pc = code.origin(context.pc);
        let mut position = None;
        let mut trapped = None;
        match stub_position(&context) {
            Some(StubPosition::Host(target)) => context.pc = target,
            Some(StubPosition::Returned(target)) => match self.context.take_routine_trap() {
                None => context.pc = target,
                Some(RoutineTrap::Pending) => {
                    context.pc = target - ROUTINE_CALL;
                    trapped = Some(Trapped::Exception);
                }
                Some(RoutineTrap::Suppressed { length }) => {
                    let guest_pc = code.guest_pc(target - ROUTINE_CALL)?.guest_pc;
                    self.load_context(&context, Some(guest_pc.wrapping_add(u64::from(length))));
                    return Some(Trapped::Suppressed);
                }
            },
            Some(StubPosition::Guest(guest_pc) | StubPosition::Exit(guest_pc)) => {
                position = Some(GuestPosition { guest_pc, exact: false })
            }
            None => {}
        }
        let position = position.or_else(|| code.guest_pc(context.pc));
        self.load_context(&context, position.map(|position| position.guest_pc));
        if position.is_some() && guest_memory::read::<u32>(context.pc.wrapping_add(4)) == Ok(DIRECT_CARRY) {
            self.state_mut().nzcv ^= CARRY;
        }
        self.interrupted = Some(Box::new(context));
        trapped
    }

    /// A fault that generated code raised: mended, or the guest's.
    fn mend(&mut self, fault: &HostFault<'_>) -> Option<Fault> {
        let context = self.interrupted.as_deref()?;
        let (pc, address) = (context.pc, fault_address(fault.arrived));
        match fault.arrived.number {
            libc::SIGTRAP => {
                let Some(guest_pc) = fault.code.lock().revoked_entry(pc) else {
                    return Some(Fault::Trap { code: fault.reason });
                };
                self.state_mut().rip = guest_pc;
                self.abandon();
                None
            }
            libc::SIGBUS if fault.reason == BUS_ADRALN => self.misaligned(fault, pc, address),
            libc::SIGSEGV if address == pc => self.not_executable(fault, pc),
            libc::SIGSEGV | libc::SIGBUS => self.refused(fault, fault.arrived.number, fault.reason, address),
            number => Some(Fault::Other { number, code: fault.reason }),
        }
    }

    /// An ordered access at an address that the host does not allow for it, and that the signal handler could not carry out.
    fn misaligned(&mut self, fault: &HostFault<'_>, pc: u64, address: u64) -> Option<Fault> {
        let mut next = *self.interrupted.as_deref()?;
        match misaligned::step(&mut next.registers()) {
            Step::Done => {
                self.load_context(&next, None);
                self.interrupted = Some(Box::new(next));
                // The signal handler does what it can itself, until an access has come too often.
                if fault.instruction.is_some_and(|instruction| fault.code.lock().detour(pc, instruction)) {
                    count(&fault.space.counters().accesses_detoured);
                }
                None
            }
            Step::Refused(address, size) => {
                let write = fault.is_write();
                let bytes = (0..u64::from(size)).map(|offset| address.wrapping_add(offset));
                let refused = bytes.into_iter().find(|byte| fault.space.may_access(*byte, write) != Some(true));
                self.refused(fault, libc::SIGSEGV, SEGV_ACCERR, refused.unwrap_or(address))
            }
            // Another thread has replaced it since.
            Step::Other if fault.code.lock().detours.has(pc) => None,
            Step::Other if fault.instruction.is_some_and(misaligned::is_pair_exchange) => Some(Fault::Protection),
            Step::Other => Some(Fault::Misaligned { address, code: fault.reason }),
        }
    }

    /// Generated code ran into a page without execution: cached code that is to be checked first, or none at all.
    fn not_executable(&mut self, fault: &HostFault<'_>, pc: u64) -> Option<Fault> {
        if fault.code.lock().admit(pc) {
            return None;
        }
        match fault.code.guest_pc(pc) {
            None => Some(Fault::Page { address: pc, access: Access::Fetch, present: false }),
            // Code that stays unusable: on in fresh code, from the guest's instruction.
            Some(position) if position.exact => {
                self.state_mut().rip = fault.code.entry_at(pc).unwrap_or(position.guest_pc);
                self.abandon();
                None
            }
            // The rest of an instruction's code is damaged in the file: nothing true can follow.
            Some(position) => Some(Fault::Bus { address: position.guest_pc, access: Access::Fetch, code: BUS_OBJERR }),
        }
    }

    /// An access to memory that the host refuses, as signal `number` with `code`.
    fn refused(&mut self, fault: &HostFault<'_>, number: i32, code: i32, address: u64) -> Option<Fault> {
        if fault.release(address) {
            return None;
        }
        let pc = self.interrupted.as_deref().map_or(0, |context| context.pc);
        if self.leaves_address_space(fault, address) {
            return self.unless_repeated(fault, Fault::Protection);
        }
        let access = if fault.is_write() { Access::Write } else { Access::Read };
        // Cached code reads constants from pages of its own that may not have been checked yet.
        if access != Access::Write && fault.code.lock().admit(address) {
            return None;
        }
        // What is reserved between and behind segments is unmapped for the guest.
        let code = if fault.space.may_access(address, false).is_none() { SEGV_MAPERR } else { code };
        if code == SEGV_ACCERR && access == Access::Write && self.is_allowed_now(fault, pc, address) {
            return None;
        }
        let found = match number {
            libc::SIGBUS => Fault::Bus { address, access, code },
            _ => Fault::Page { address, access, present: code == SEGV_ACCERR },
        };
        self.unless_repeated(fault, found)
    }

    /// A refused access as the guest's fault, unless exact code tells it better. Then the thread goes on at the guest's instruction
    /// in exact code: for a lane of a gather, whose destination may be loaded in part, which a repetition does not mind, and
    /// with a pending x87 exception, which the instruction may have to raise instead.
    fn unless_repeated(&mut self, fault: &HostFault<'_>, found: Fault) -> Option<Fault> {
        let usual = self.is_usual() && fault.code.compiles();
        let gathers = || fault.instruction.is_some_and(misaligned::is_gather);
        if !usual || (self.state().x87.pending == 0 && !gathers()) {
            return Some(found);
        }
        self.raise_exactness(Exactness::Flags);
        self.abandon();
        None
    }

    /// Whether the access at `address` reaches out of what the guest can address. No page at that end is mapped, so that
    /// `address` is where the access starts.
    fn leaves_address_space(&self, fault: &HostFault<'_>, address: u64) -> bool {
        let bytes = fault.instruction.map_or(1, misaligned::access_bytes);
        if self.context.abi() == GuestAbi::X86_32 {
            // The host may have come from the other end.
            return u64::from(address as u32) + bytes > 1 << 32;
        }
        !is_canonical(address) || !is_canonical(address.wrapping_add(bytes - 1))
    }

    /// Whether the guest may write at `address` after all: another thread has released the page since the fault. Says so
    /// only a few times in a row for one instruction, in case the host sees it otherwise.
    fn is_allowed_now(&mut self, fault: &HostFault<'_>, pc: u64, address: u64) -> bool {
        const LIMIT: u32 = 16;
        let (last, times) = self.repeated_fault;
        let times = if last == pc { times + 1 } else { 0 };
        self.repeated_fault = (pc, times);
        times < LIMIT && fault.space.may_access(address, true) == Some(true)
    }
}

/// A host signal that generated code has raised, and what it is to be seen with.
struct HostFault<'a> {
    code: &'a CodeIndex,
    space: &'a dyn AddressSpace,
    arrived: &'a ArrivedSignal,
    /// `si_code`.
    reason: i32,
    /// The host's instruction, where it can be read.
    instruction: Option<u32>,
}

impl HostFault<'_> {
    /// Lets the guest write to a page of an access at `address` whose writes are watched; gives whether there was one. The host
    /// may tell the first byte of an access of which it refuses only those on the next page.
    fn release(&self, address: u64) -> bool {
        let last = address.wrapping_add(self.instruction.map_or(1, misaligned::access_bytes) - 1);
        self.space.release(address) || (self.is_write() && self.space.release(last))
    }

    /// Whether a data abort was a write: by its syndrome (Arm ARM D17.2.37, WnR), else by the instruction.
    fn is_write(&self) -> bool {
        const DATA_ABORT: u64 = 0x24;
        let syndrome = self.arrived.syndrome;
        if syndrome >> 26 == DATA_ABORT {
            return syndrome >> 6 & 1 == 1;
        }
        self.instruction.is_some_and(misaligned::is_store)
    }
}

/// Whether an x86-64 CPU has such an address.
pub(crate) fn is_canonical(address: u64) -> bool {
    let upper = (address as i64) >> 47;
    upper == 0 || upper == -1
}
