//! IR to IR passes over one [`Function`].
//!
//! [`PASSES`] is the fixed order of the passes. `values` walks forward and takes at each instruction the steps of slot
//! forwarding, x87 registers, folding, alignment checks and MMX mode, each a file; `liveness` walks backward and narrows flags, deletes
//! hidden stores and unused values; `address` folds additions into memory operands in between. A pass keeps the function valid and its meaning
//! for every entry: forward facts stay inside a block, only liveness crosses blocks. Guest registers stay exact at every
//! operation that may fault; flags are exact where someone may read them, and a flag that no path reads is dropped.
//!
//! It knows nothing of x86 encodings or ARM64. It cannot fail; the IR's verifier finds its bugs.
//!
//! ```
//! use causeway_ir::{Builder, Flags, Opcode, Rhs, Slot, Terminator, Type};
//! let mut builder = Builder::new(0x1000, 64);
//! for imm in [1, 2] {
//!     let a = builder.get(Slot::RAX, Type::I64);
//!     let sum = builder.binary_flags(Opcode::Add, a, Rhs::Imm(imm), Flags::all());
//!     builder.put(Slot::RAX, sum);
//! }
//! let a = builder.get(Slot::RAX, Type::I64);
//! builder.end_block(0x1000, 8, true, Terminator::Return { target: a });
//! let mut function = builder.finish();
//! causeway_optimizer::optimize(&mut function, &causeway_optimizer::Context::default());
//! let first = function.insts.iter().find(|inst| inst.opcode == Opcode::Add).unwrap();
//! assert!(first.flags.is_empty(), "the second addition overwrites them");
//! ```

mod address;
mod alignment;
mod dead_store;
#[cfg(feature = "test-support")]
#[doc(hidden)]
pub mod equivalence;
mod flags;
mod fold;
mod forward;
mod liveness;
mod mmx_mode;
mod rewrite;
mod stack;
mod values;

use causeway_ir::{Flags, Function};

/// What the passes may know about the world outside the function.
pub struct Context<'a> {
    /// Flags that code at a guest address outside the function may read before it overwrites them.
    pub live_in: &'a dyn Fn(u64) -> Flags,
    /// Passes that may still run; for bisecting a wrong one.
    pub fuel: Option<usize>,
}

impl Default for Context<'_> {
    fn default() -> Self {
        Self { live_in: &|_| Flags::all(), fuel: None }
    }
}

/// A named pass. It gives the number of changes made.
#[derive(Clone, Copy)]
pub struct Pass {
    /// Name, for reports and bisection.
    pub name: &'static str,
    /// The pass.
    pub run: fn(&mut Function, &Context<'_>) -> usize,
}

/// The passes in the order in which [`optimize`] runs them.
pub const PASSES: &[Pass] = &[
    Pass { name: "values", run: values::run },
    Pass { name: "address", run: address::run },
    Pass { name: "liveness", run: liveness::run },
];

/// Runs all passes once, within the context's fuel.
pub fn optimize(function: &mut Function, context: &Context<'_>) {
    let count = context.fuel.unwrap_or(PASSES.len()).min(PASSES.len());
    for pass in &PASSES[..count] {
        (pass.run)(function, context);
    }
}
