//! Lowers Causeway's IR to ARM64 code.
//!
//! [`compile`] takes one [`Function`](causeway_ir::Function) and gives its code with everything that a cache needs beside
//! it: entry offsets, a table from code offsets to guest PCs, relocations, the places of the blocks. [`Compiler`] does the
//! same for many functions with the same scratch memory.
//!
//! **What it does not do.** It knows neither x86 bytes nor files, runs no optimization across blocks, detects no host
//! feature ([`HostFeatures`] is an input), applies no relocation, and does no IO.
//!
//! **Main types.** [`CompileOptions`]: ABI, host features, memory model, form of addresses. [`CompiledFunction`]: the
//! result. [`asm`]: registers, immediates, labels and the code buffer. [`inst`]: the instructions as data, with encoder,
//! printer and the questions that register allocation asks.
//!
//! **The way of a block.** A walk backward finds uses and flag liveness, a walk forward finds for each value the guest
//! register in which it can live and the polarity of the carry. Lowering then goes from the last instruction to the first,
//! so that only what is asked for is emitted; register allocation follows in the same direction; the emitter turns the
//! order round, joins pairs of pushes and pops, and assembles.
//!
//! **Invariants**
//! - At block boundaries guest state is where [`causeway_cache_format::abi`] says; within a block a guest register changes
//!   only where the IR's `put` may be observed, so that state is exact at every memory fault. Two joined pushes or pops
//!   count as the first of them.
//! - Code is position independent and never written to: the only addresses in it are relative, each with a record.
//! - The same function and options give the same bytes.
//!
//! **Errors.** [`CompileError`]: an operation without lowering at a type, more live values than registers and spill slots
//! hold, code out of a branch's range. Broken internal invariants panic with a message.
//!
//! **Tests.** Encodings are compared with an independent disassembler. `tests/execute` compiles random and hand-made
//! functions, runs them on an ARM64 host or under `qemu-aarch64 -cpu max`, and compares with the IR interpreter.
//!
//! ```
//! use causeway_backend_arm64::{CompileOptions, compile};
//! use causeway_ir::{Builder, Opcode, Slot, Target, Terminator, Type};
//!
//! let mut builder = Builder::new(0x1000, 64);
//! let rax = builder.get(Slot::RAX, Type::I64);
//! let sum = builder.binary_imm(Opcode::Add, rax, 5);
//! builder.put(Slot::RAX, sum);
//! builder.end_block(0x1000, 4, true, Terminator::Jump(Target::Guest(0x1004)));
//! let compiled = compile(&builder.finish(), &CompileOptions::baseline())?;
//! assert_eq!(compiled.code[..4], 0x9100_1400u32.to_le_bytes()); // add x0, x0, #5
//! assert_eq!(compiled.entries, [(0x1000, 0)]);
//! # Ok::<(), causeway_backend_arm64::CompileError>(())
//! ```

pub mod asm;
pub mod feature;
pub mod inst;

pub mod compile;
mod emit;
mod lower;
mod pair;
mod regalloc;
mod split;

pub use compile::{Addressing, BlockCode, CompileError, CompileOptions, CompiledFunction, Compiler, compile};
pub use feature::HostFeatures;
pub use regalloc::AllocateError;
