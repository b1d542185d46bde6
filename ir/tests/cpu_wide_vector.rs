//! V256 operations of the interpreter against AVX2 of an x86-64 host: those that move lanes work within 128 bits.
#![cfg(target_arch = "x86_64")]
#![allow(unsafe_code, reason = "inline assembly asks the CPU")]

use causeway_ir::interp::{Interpreter, Machine, SparseMemory};
use causeway_ir::{BlockId, Builder, Function, Inst, Lane, Opcode, Slot, Target, Terminator, Type};
use core::arch::asm;

type Wide = [u128; 2];
type Native = fn(&[Wide; 2]) -> Wide;

/// A row: the instruction on ymm1 and ymm2 and the operation that does the same.
macro_rules! row {
    ($text:literal, $opcode:ident $lane:ident $(, imm $imm:literal)?) => {{
        let native: Native = |operands| {
            let mut result = [0_u128; 2];
            // SAFETY: the caller detected AVX2; only the named registers, `operands` and `result` are touched.
            unsafe {
                asm!(
                    "vmovups ymm1, [{operands}]", "vmovups ymm2, [{operands} + 32]", $text, "vmovups [{result}], ymm1",
                    "vzeroupper", operands = in(reg) operands.as_ptr(), result = in(reg) result.as_mut_ptr(),
                    out("ymm1") _, out("ymm2") _,
                );
            }
            result
        };
        ($text, native, Inst::new(Opcode::$opcode, Type::V256).with_lane(Lane::$lane) $(.with_imm($imm))?)
    }};
}

/// Joins XMM0 and XMM1, and XMM2 and XMM3; applies the operation; splits the result into XMM8 and XMM9.
fn function_of(inst: Inst) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let mut inst = inst;
    for n in 0..inst.opcode.info().operands.len() {
        let halves = [0, 1].map(|half| builder.get(Slot::xmm(2 * n as u8 + half), Type::V128));
        inst.args[n] = builder.push(Inst::new(Opcode::VJoin, Type::V256).with_args(halves));
    }
    if inst.imm != 0 && matches!(inst.opcode, Opcode::VShl | Opcode::VShr | Opcode::VSar) {
        inst.args[1] = causeway_ir::Value::NONE;
    }
    let result = builder.push(inst);
    let low = builder.push(Inst::new(Opcode::VLow, Type::V128).with_args([result]));
    let high = builder.push(Inst::new(Opcode::VHigh, Type::V128).with_args([result]));
    builder.put(Slot::xmm(8), low);
    builder.put(Slot::xmm(9), high);
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
    builder.finish()
}

#[test]
fn operations_on_256_bits() {
    if !std::arch::is_x86_feature_detected!("avx2") {
        return;
    }
    let rows = [
        row!("vpaddb ymm1, ymm1, ymm2", VAdd I8),
        row!("vpmulld ymm1, ymm1, ymm2", VMul I32),
        row!("vpmaddwd ymm1, ymm1, ymm2", VMulAddPairs I32),
        row!("vpsadbw ymm1, ymm1, ymm2", VSumAbsDiff I64),
        row!("vpxor ymm1, ymm1, ymm2", VXor None),
        row!("vpsllw ymm1, ymm1, 3", VShl I16, imm 3),
        row!("vpsrad ymm1, ymm1, 9", VSar I32, imm 9),
        row!("vpslldq ymm1, ymm1, 5", VShlBytes None, imm 5),
        row!("vpsrldq ymm1, ymm1, 3", VShrBytes None, imm 3),
        row!("vpalignr ymm1, ymm1, ymm2, 5", VAlign None, imm 5),
        row!("vpunpcklbw ymm1, ymm1, ymm2", VUnpackLow I8),
        row!("vpunpckhdq ymm1, ymm1, ymm2", VUnpackHigh I32),
        row!("vpacksswb ymm1, ymm1, ymm2", VPackSatS I16),
        row!("vpackusdw ymm1, ymm1, ymm2", VPackSatU I32),
        row!("vpshufd ymm1, ymm1, 0x39", VShuffle I32, imm 0x39),
        row!("vpshuflw ymm1, ymm1, 0x1b", VShuffleLow I16, imm 0x1b),
        row!("vpshufhw ymm1, ymm1, 0xc6", VShuffleHigh I16, imm 0xc6),
        row!("vshufps ymm1, ymm1, ymm2, 0x39", VShuffleTwo F32, imm 0x39),
        row!("vshufpd ymm1, ymm1, ymm2, 6", VShuffleTwo F64, imm 6),
        row!("vpshufb ymm1, ymm1, ymm2", VTable I8),
        row!("vphaddw ymm1, ymm1, ymm2", VHorizontalAdd I16),
        row!("vphsubd ymm1, ymm1, ymm2", VHorizontalSub I32),
        row!("vblendps ymm1, ymm1, ymm2, 0x96", VBlend F32, imm 0x96),
    ];
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        u128::from(state >> 32)
    };
    for (text, native, inst) in rows {
        let function = function_of(inst);
        let interpreter = Interpreter::new(&function).expect(text);
        for _ in 0..500 {
            let mut wide = || next() << 96 | next() << 64 | next() << 32 | next();
            let operands = [[wide(), wide()], [wide(), wide()]];
            let mut machine = Machine::new();
            machine.xmm[..4].copy_from_slice(operands.as_flattened());
            interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
            assert_eq!([machine.xmm[8], machine.xmm[9]], native(&operands), "{text} {operands:x?}");
        }
    }
}
