//! Random functions of all operations.

use super::{Fill, Runner};
use crate::host::compare;
use crate::random::{Variant, options, variants};
use causeway_backend_arm64::{HostFeatures, compile};
use causeway_cache_format::MemoryModel;
use causeway_ir::interp::SparseMemory;
use causeway_ir::{Flags, Inst, Opcode};

/// Random functions of all operations; what has no lowering is left out.
#[test]
fn random_functions() {
    use causeway_ir::arbitrary;
    let mut runner = Runner::new();
    let mut run = 0;
    for seed in 0..4000 {
        let shape = arbitrary::Options {
            blocks: 1,
            operations: 6 + (seed % 5) as u32 * 4,
            floats: seed % 3 != 0,
            other_vector_widths: seed % 4 == 0,
            memory: None,
            ..arbitrary::Options::default()
        };
        let mut function = arbitrary::function(seed, &shape);
        for inst in &mut function.insts {
            // Flags of integer operations are the matter of another test.
            inst.flags = if inst.opcode == Opcode::FCompare { Flags::all() } else { Flags::empty() };
        }
        let environment = |inst: &Inst| matches!(inst.opcode, Opcode::GetMxcsr | Opcode::PutMxcsr);
        let options = |variant: Variant| options(variant, MemoryModel::Relaxed);
        let lowered = compile(&function, &options(HostFeatures::empty().into())).is_ok();
        if !lowered || function.insts.iter().any(environment) {
            continue;
        }
        run += 1;
        for fill in [Fill::Singles, Fill::Doubles, Fill::Integers] {
            for variant in variants() {
                let before = runner.machine(fill);
                compare(
                    &mut runner.host,
                    &function,
                    &options(variant),
                    &before,
                    &mut SparseMemory::new(),
                    Flags::empty(),
                );
            }
        }
    }
    assert!(run > 1000, "{run} functions have a lowering");
}
