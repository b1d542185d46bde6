//! From x86 and x86-64 bytes to Causeway's IR.
//!
//! [`decode`] gives decoder-neutral instructions, [`lift`] turns one after the other into IR by the rows of [`dispatch`],
//! [`blocks`] cuts a region of code into basic blocks, and [`discover`] decides which regions of an image to translate.
//! Each instruction family is one file in `ops/`: a table of one-line [rows](table::Row), then the handlers that they name.
//!
//! It knows nothing of ARM64 and of file formats, does not optimize and does no IO. What it cannot lift it leaves to the
//! runtime, with a reason.
//!
//! **Main types**: [`decode::Instruction`], [`decode::Decoder`], [`lift::Lifter`], [`table::Row`].
//!
//! **Invariants.** Guest state is exact at every fault: handlers store before they write registers and define flags last.
//! An instruction has at most one row; the build stops otherwise. A failed lift leaves no trace in the IR.
//!
//! **Errors.** Guest bytes are data: [`decode::DecodeError`] and [`lift::LiftError`], never a panic.
//!
//! **Features.** `iced` (default) and `yaxpeax` are the decoders: two crates behind one trait, the second a second opinion.
//!
//! **Tests.** The feature `test-support` adds `arbitrary`, the generator of random instructions.
//! `tests/native_*.rs` run random operands of every encoding natively on an x86-64 host and through decoder,
//! lifter and IR interpreter; registers, memory, faults and all flags that a row does not declare undefined must agree.
//! `tests/cases/` holds the case corpus's runner: recorded answers of a CPU for each row, through all stages.
//!
//! ```
//! use causeway_frontend_x86::decode::{Decoder, IcedDecoder};
//! use causeway_frontend_x86::lift::{Lifted, Lifter};
//! use causeway_ir::Opcode;
//! // add eax, 1
//! let instruction = IcedDecoder::new(64).decode(&[0x83, 0xc0, 0x01], 0x40_1000)?;
//! let mut lifter = Lifter::new(0x40_1000, 64);
//! assert_eq!(lifter.lift(&instruction)?, Lifted::Next);
//! let opcodes: Vec<_> = lifter.function().insts.iter().map(|inst| inst.opcode).collect();
//! assert_eq!(opcodes, [Opcode::Get, Opcode::Add, Opcode::Put]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "test-support")]
pub mod arbitrary;
pub mod blocks;
pub mod decode;
pub mod discover;
pub mod dispatch;
pub mod lift;
mod ops;
pub mod table;
